import { type Asking, ask, together } from '../../dns/asking.ts';
import { dottedIp, parseIp } from '../../records/ip-address.ts';
import { type Blocklist, blocklists } from './blocklists.ts';
import { type ListVerdict, readListAnswer } from './list-answer.ts';
import type { ListResult, UnusableReason } from './list-result.ts';

/** What blocklists are asked about. */
export interface ListSubjects {
  /** Addresses that email is sent from. */
  readonly addresses: readonly string[];
  /** Domains as somebody registered them: lists know no hosts. */
  readonly domains: readonly string[];
  /** A key of Spamhaus’ Data Query Service. It is part of the names that are asked, and of nothing else. */
  readonly key?: string;
}

/** What every list has that works (RFC 5782, 5): 127.0.0.2 is listed, 127.0.0.1 and `invalid` are not. */
const [LISTED_ADDRESS, CLEAR_ADDRESS, CLEAR_DOMAIN] = ['127.0.0.2', '127.0.0.1', 'invalid'] as const;

/** UTF-16 units of a list’s own words. */
const MAX_SAID = 300;

/**
 * Asks the blocklists about addresses and domains. Each list that has anything to be asked is proved first by what it always
 * lists and what it never does; one that fails says nothing about anybody.
 */
export function* checkLists({ addresses, domains, key }: ListSubjects): Asking<readonly ListResult[]> {
  const asked = blocklists
    .map((list) => ({ list, zone: zoneOf(list, key), subjects: subjectsOf(list, addresses, domains) }))
    .filter(({ subjects }) => subjects.length > 0);
  const proofs = yield* together(asked.map(({ list, zone }) => prove(list, zone)));
  const proved = asked.map((one, at) => ({ ...one, fault: proofs[at] }));
  const looked = yield* together(
    proved
      .filter(({ fault }) => fault === undefined)
      .map(({ list, zone, subjects }) =>
        together(subjects.map((subject) => lookUp(subject, { list, zone, key }))),
      ),
  );
  const next = looked.values();
  return proved.flatMap(({ list, subjects, fault }) =>
    fault ? subjects.map((subject) => resultOf(subject, list, fault)) : (next.next().value ?? []),
  );
}

/** Whether it can be a key of Spamhaus’ Data Query Service: letters and digits. */
export function isListKey(key: string): boolean {
  return /^[a-z\d]{16,63}$/i.test(key);
}

function zoneOf({ zone, keyedZone }: Blocklist, key: string | undefined): string {
  return key !== undefined && keyedZone !== undefined ? `${key}.${keyedZone}` : zone;
}

/** Each once, and only what the list may have. */
function subjectsOf(
  { lists, hasIpv6 }: Blocklist,
  addresses: readonly string[],
  domains: readonly string[],
): readonly string[] {
  if (lists === 'domains') return [...new Set(domains)];
  return [...new Set(addresses)].filter((address) => {
    const bytes = parseIp(address);
    return bytes !== undefined && (hasIpv6 || bytes.length === 4);
  });
}

/** Why the list cannot be believed, if it cannot. */
function* prove(list: Blocklist, zone: string): Asking<ListVerdict | undefined> {
  const [listedName, clearName] =
    list.lists === 'addresses'
      ? [nameOf(LISTED_ADDRESS, zone), nameOf(CLEAR_ADDRESS, zone)]
      : [`${list.testDomain ?? 'test'}.${zone}`, `${CLEAR_DOMAIN}.${zone}`];
  const [listed, clear] = yield [
    { name: listedName, type: 'A' },
    { name: clearName, type: 'A' },
  ];
  const [shouldBeListed, shouldBeClear] = [readListAnswer(listed, list), readListAnswer(clear, list)];
  if (shouldBeListed.result === 'unusable') return shouldBeListed;
  if (shouldBeClear.result === 'unusable') return shouldBeClear;
  if (shouldBeClear.result === 'listed') return unusable('answers-everything', shouldBeClear.codes);
  return shouldBeListed.result === 'clear' ? unusable('silent', []) : undefined;
}

function unusable(reason: UnusableReason, codes: readonly string[]): ListVerdict {
  return { result: 'unusable', reason, codes };
}

interface AskedList {
  readonly list: Blocklist;
  readonly zone: string;
  readonly key: string | undefined;
}

function* lookUp(subject: string, { list, zone, key }: AskedList): Asking<ListResult> {
  const name = nameOf(subject, zone);
  const verdict = readListAnswer(yield* ask({ name, type: 'A' }), list);
  const result = resultOf(subject, list, verdict);
  if (verdict.result !== 'listed') return result;
  const reason = yield* ask({ name, type: 'TXT' });
  const said = reason.status === 'found' ? reason.records[0]?.data : undefined;
  return said ? { ...result, said: (key ? said.replaceAll(key, '…') : said).slice(0, MAX_SAID) } : result;
}

function resultOf(asked: string, list: Blocklist, verdict: ListVerdict): ListResult {
  const { id, name, removal, policy } = list;
  return {
    list: id,
    name,
    asked,
    result: verdict.result,
    ...(verdict.result === 'unusable' && { reason: verdict.reason }),
    codes: verdict.result === 'clear' ? [] : verdict.codes,
    meanings: verdict.result === 'listed' ? verdict.meanings : [],
    removal: removal.replace('{0}', encodeURIComponent(asked)),
    policy,
  };
}

/** The name that is asked: an address in reverse (RFC 5782, 2.1 and 2.4), a domain as it is. */
function nameOf(subject: string, zone: string): string {
  const bytes = parseIp(subject);
  const labels = bytes ? dottedIp(bytes).toLowerCase().split('.').reverse().join('.') : subject;
  return `${labels}.${zone}`;
}
