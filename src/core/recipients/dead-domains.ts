import { type Asking, ask, together } from '../dns/asking.ts';
import type { Answer } from '../dns/question.ts';
import type { DeadReason } from './recipient.ts';

/** What the DNS says of the domains of a list. */
export interface DomainAnswers {
  readonly dead: ReadonlyMap<string, DeadReason>;
  /** Domains of which nothing is known, because nobody answered in time: they may well be alive. */
  readonly unknown: readonly string[];
}

/**
 * Asks for the domains of a list, each once, whether email can arrive there: by its MX records, or without any by its address
 * (RFC 5321, 5.1). Dead is a domain that does not exist, has neither, or says that it takes none (RFC 7505).
 */
export function* deadDomainsOf(domains: readonly string[]): Asking<DomainAnswers> {
  const states = yield* together(domains.map(stateOf));
  const dead = new Map<string, DeadReason>();
  const unknown: string[] = [];
  for (const [index, domain] of domains.entries()) {
    const state = states[index];
    if (state === 'unknown') unknown.push(domain);
    else if (state && state !== 'alive') dead.set(domain, state);
  }
  return { dead, unknown };
}

function* stateOf(name: string): Asking<DeadReason | 'alive' | 'unknown'> {
  const servers = yield* ask({ name, type: 'MX' });
  if (servers.status === 'no-name') return 'no-name';
  if (servers.status === 'unknown') return 'unknown';
  if (servers.status === 'found' && servers.records.length > 0)
    return servers.records.every(({ data }) => data === '' || data === '.') ? 'null-mx' : 'alive';
  const addresses = yield [
    { name, type: 'A' },
    { name, type: 'AAAA' },
  ];
  if (addresses.some(isFound)) return 'alive';
  return addresses.every(({ status }) => status === 'no-records' || status === 'no-name')
    ? 'no-server'
    : 'unknown';
}

function isFound(answer: Answer): boolean {
  return answer.status === 'found' && answer.records.length > 0;
}
