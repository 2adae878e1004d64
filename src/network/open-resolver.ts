import type { Resolver, ResolverAddress } from './api.ts';
import { openDoh } from './doh.ts';

/** Opens a resolver; nothing is asked of it yet. Only one that is asked over HTTPS works without Node. */
export async function openResolver(address: ResolverAddress): Promise<Resolver> {
  if (address.kind === 'https') return openDoh(address.url);
  const { openDns } = await import('./dns.ts');
  return openDns(address.kind === 'dns' ? address : undefined);
}
