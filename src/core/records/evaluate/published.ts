import { type Asking, ask } from '../../dns/asking.ts';
import type { Answer } from '../../dns/question.ts';
import { parseSpf } from '../spf/parse.ts';
import type { SpfRecord } from '../spf/record.ts';
import { isName } from './names.ts';
import type { SpfReason } from './outcome.ts';

/** The record of a domain, or why there is none that could be used. */
export type PublishedSpf =
  | { readonly record: SpfRecord }
  | { readonly reason: SpfReason; readonly isVoid: boolean };

const SPF = /^v=spf1(?: |$)/i;

/** The texts of TXT records; none where there is no answer. */
export function textsOf(answer: Answer): string[] {
  return answer.status === 'found'
    ? answer.records.map(({ strings, data }) => strings?.join('') ?? data)
    : [];
}

/** Whether nothing is there: a void lookup (RFC 7208, section 4.6.4). */
export function isVoid(answer: Answer): boolean {
  return answer.status === 'no-records' || answer.status === 'no-name';
}

/** Whether a TXT record is one of SPF (RFC 7208, section 4.5). */
export function isSpf(text: string): boolean {
  return SPF.test(text);
}

/** Asks for the SPF record of a domain (RFC 7208, sections 4.4 and 4.5). */
export function* publishedSpf(
  domain: string,
  parse: (text: string) => SpfRecord = parseSpf,
): Asking<PublishedSpf> {
  if (!isName(domain)) return { reason: 'bad-domain', isVoid: false };
  const answer = yield* ask({ name: domain, type: 'TXT' });
  if (answer.status === 'unknown') return { reason: 'no-answer', isVoid: false };
  const [first, ...more] = textsOf(answer).filter(isSpf);
  if (first === undefined) return { reason: 'no-record', isVoid: isVoid(answer) };
  return more.length > 0 ? { reason: 'several-records', isVoid: false } : { record: parse(first) };
}
