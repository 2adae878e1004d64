import type { Draft } from '../../draft/draft.ts';
import { ipAddress, isLocal, isReserved, knownHosts, registeredDomain } from './hosts.ts';

/** The domains, as somebody registered them, that a draft links to or has pictures from; in their order, each once. */
export function linkedDomains(draft: Draft): readonly string[] {
  const hosts = knownHosts(draft).map(({ address }) => address.host);
  const own = hosts.filter((host) => !ipAddress(host) && !isLocal(host) && !isReserved(host));
  return [...new Set(own.flatMap((host) => registeredDomain(host) ?? []))];
}
