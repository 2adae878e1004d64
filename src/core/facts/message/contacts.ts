import type { Draft } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import type { Span } from '../../text/mapped-text.ts';
import { isFreeMail } from '../hosts/free-mail.ts';

/** What stands before and behind the `@` of an address; every part is bounded. */
const LOCAL_PART = /(?<![\p{L}\d._%+-])[a-z\d._%+-]{1,64}$/iu;
const DOMAIN = /^@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/i;
const MAX_LOCAL_PART_UNITS = 65;
const MAX_DOMAIN_UNITS = 200;
const MAILTO = /^\s*mailto:([^?\s]{1,300})/i;

/** An address that a draft gives to be written to. */
export interface Contact {
  readonly span: Span;
  readonly evidence: string;
}

/** The mail addresses in a draft's links and in its text, in no order. */
export function* contactsIn({ body, links }: Draft): Generator<Contact> {
  for (const { target } of links) {
    const match = MAILTO.exec(target.text);
    const address = match?.[1];
    if (!match || !address || /[\uFDD0\uFDD1,]/.test(address)) continue;
    const start = match.index + match[0].length - address.length;
    yield { span: target.span(start, start + address.length), evidence: address };
  }
  for (let at = body.text.indexOf('@'); at >= 0; at = body.text.indexOf('@', at + 1)) {
    const before = LOCAL_PART.exec(body.text.slice(Math.max(0, at - MAX_LOCAL_PART_UNITS), at));
    const domain = before && DOMAIN.exec(body.text.slice(at, at + MAX_DOMAIN_UNITS));
    if (!before || !domain) continue;
    const evidence = before[0] + domain[0];
    const start = at - before[0].length;
    // A part of a web address, or the end of a merge field.
    if (/[/=?&#\uFDD0]/.test(body.text.charAt(start - 1))) continue;
    yield { span: body.span(start, start + evidence.length), evidence };
  }
}

/** The mailboxes of free providers that a draft is from, or asks to be answered at. */
export const freeMailboxes = memoize((draft): readonly string[] => {
  const from = draft.from?.address?.text;
  const all = [...(from ? [from] : []), ...[...contactsIn(draft)].map(({ evidence }) => evidence)];
  return all.filter((address) => isFreeMail(address.slice(address.lastIndexOf('@') + 1).toLowerCase()));
});
