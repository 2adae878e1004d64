import type { Resolver, ResolverAddress } from './api.ts';
import { openDoh } from './doh.ts';

/** Opens a resolver; nothing is asked of it yet. Only one that is asked over HTTPS works without Node. */
export async function openResolver(address: ResolverAddress): Promise<Resolver> {
  if (address.kind === 'https') return openDoh(address.url);
  const { openDns } = await import('./dns.ts');
  return openDns(address.kind === 'dns' ? address : undefined);
}

/** The name servers that the system’s resolver asks, to tell the user who will be asked; none where that is not known. */
export async function systemServers(): Promise<readonly string[]> {
  try {
    const { getServers } = await import('node:dns');
    return getServers();
  } catch {
    return [];
  }
}
