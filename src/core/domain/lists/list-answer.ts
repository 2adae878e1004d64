import type { Answer } from '../../dns/question.ts';
import { parseIp4 } from '../../records/ip-address.ts';
import type { Message } from '../../text/message.ts';
import type { Blocklist } from './blocklists.ts';
import type { UnusableReason } from './list-result.ts';

/** What an answer of a list says. */
export type ListVerdict =
  | { readonly result: 'listed'; readonly codes: readonly string[]; readonly meanings: readonly Message[] }
  | { readonly result: 'clear' }
  | { readonly result: 'unusable'; readonly reason: UnusableReason; readonly codes: readonly string[] };

/** Spamhaus’ codes for queries that it does not answer; other lists have taken them over. */
const REFUSALS: Readonly<Record<number, UnusableReason>> = {
  252: 'wrong-zone',
  254: 'public-resolver',
  255: 'too-many-queries',
};

/** Reads the answer of a list. One code that is no listing makes all of it unusable: nobody is called listed by half. */
export function readListAnswer(answer: Answer | undefined, list: Blocklist): ListVerdict {
  if (!answer || answer.status === 'unknown') {
    const wasAsked = answer !== undefined && answer.reason !== 'too-many' && answer.reason !== 'not-asked';
    return { result: 'unusable', reason: reasonOf(answer?.reason === 'refused', wasAsked), codes: [] };
  }
  if (answer.status !== 'found') return { result: 'clear' };
  const codes = [...new Set(answer.records.map(({ data }) => data))];
  const readings = codes.map((code) => meaningsOf(code, list));
  const faults = readings.flatMap((reading) => (typeof reading === 'string' ? [reading] : []));
  const [fault] = faults;
  if (fault === undefined) return { result: 'listed', codes, meanings: distinct(readings) };
  return { result: 'unusable', reason: faults.length < codes.length ? 'contradictory' : fault, codes };
}

function reasonOf(isRefused: boolean, wasAsked: boolean): UnusableReason {
  if (isRefused) return 'refused';
  return wasAsked ? 'no-answer' : 'not-asked';
}

/** What a code means for a listing, or why it is none. */
function meaningsOf(code: string, { codes }: Blocklist): readonly Message[] | UnusableReason {
  const bytes = parseIp4(code);
  if (bytes?.[0] !== 127) return 'rewritten';
  const [, second, third, last = 0] = bytes;
  if (second === 255 && third === 255) return REFUSALS[last] ?? 'refused';
  // URIBL and SURBL refuse with it; to RFC 5782, 2.3, it is no listing for anybody.
  if (code === '127.0.0.1') return 'refused';
  if ('byBit' in codes) {
    const means = codes.byBit.filter(({ bit }) => (last & bit) !== 0).map((one) => one.means);
    return (last & 1) === 0 && means.length > 0 ? means : 'unknown-code';
  }
  const means = codes.byAddress[code];
  return means ? [means] : 'unknown-code';
}

function distinct(readings: readonly (readonly Message[] | UnusableReason)[]): readonly Message[] {
  const all = readings.flatMap((reading) => (typeof reading === 'string' ? [] : reading));
  return all.filter((one, at) => all.findIndex(({ template }) => template === one.template) === at);
}
