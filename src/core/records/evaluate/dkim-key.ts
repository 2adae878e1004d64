import { type Asking, ask } from '../../dns/asking.ts';
import type { NoAnswer } from '../../dns/question.ts';
import { parseDkim } from '../dkim/parse.ts';
import type { DkimRecord } from '../dkim/record.ts';
import { isName } from './names.ts';
import { isVoid, textsOf } from './published.ts';

/** The key of a selector. That a selector which somebody guessed is absent says nothing about a domain. */
export type DkimKeyAnswer =
  /** `others`: how many records more stand there; there should be one (RFC 6376, section 3.6.2.2). */
  | { readonly status: 'found'; readonly name: string; readonly record: DkimRecord; readonly others: number }
  | { readonly status: 'absent'; readonly name: string }
  | { readonly status: 'unknown'; readonly name: string; readonly reason: NoAnswer };

/** Asks for the key that a domain publishes under a selector (RFC 6376, section 3.6.2). */
export function* dkimKey(selector: string, domain: string): Asking<DkimKeyAnswer> {
  const name = `${selector}._domainkey.${domain}`;
  if (!isName(name)) return { status: 'absent', name };
  const answer = yield* ask({ name, type: 'TXT' });
  if (answer.status === 'unknown') return { status: 'unknown', name, reason: answer.reason };
  const [first, ...others] = textsOf(answer);
  if (first === undefined || isVoid(answer)) return { status: 'absent', name };
  return { status: 'found', name, record: parseDkim(first), others: others.length };
}
