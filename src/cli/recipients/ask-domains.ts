import process from 'node:process';
import { render } from '../../core/index.ts';
import { type DeadReason, deadDomainsOf } from '../../core/recipients/index.ts';
import type { Resolver } from '../../network/api.ts';
import { Failure } from '../failure.ts';
import { progressOn } from '../progress.ts';

/** What the DNS says of the domains of lists. */
interface AskedDomains {
  readonly dead: ReadonlyMap<string, DeadReason>;
  /** Those of the list of which nothing is known. */
  readonly unknown: readonly string[];
}

/** Asks about the domains of a list. */
export type AskDomains = (domains: readonly string[]) => Promise<AskedDomains>;

/** Domains that are asked about before the progress is shown again. */
const AT_ONCE = 50;
/** Of a domain: its MX records, and without any its addresses of both kinds. */
const QUESTIONS_A_DOMAIN = 3;

/** Asks a resolver, about each domain once, in however many lists it is. Nothing but the domains is asked. Throws `Failure`. */
export async function domainAsker(address: string): Promise<AskDomains> {
  const { openResolver, readResolver, run } = await import('../../network/index.ts');
  const read = readResolver(address);
  if ('problem' in read) throw new Failure(`--resolver: ${render(read.problem)}`);
  const resolver: Resolver = await openResolver(read.resolver);
  const dead = new Map<string, DeadReason>();
  const unknown = new Set<string>();
  const asked = new Set<string>();
  return async (domains) => {
    const fresh = domains.filter((domain) => !asked.has(domain));
    const progress = progressOn(process.stderr, undefined, 'domains');
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const some = fresh.slice(at, at + AT_ONCE);
      const maximumQuestions = QUESTIONS_A_DOMAIN * some.length;
      const found = await run(deadDomainsOf(some), { resolver, maximumQuestions });
      for (const [domain, reason] of found.dead) dead.set(domain, reason);
      for (const domain of found.unknown) unknown.add(domain);
      for (const domain of some) asked.add(domain);
      progress.done(Math.min(fresh.length, at + AT_ONCE), fresh.length);
    }
    progress.clear();
    return { dead, unknown: domains.filter((domain) => unknown.has(domain)) };
  };
}
