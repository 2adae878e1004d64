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

/** The mail addresses in a draft's links and in its text, in no order; not those of whom it is sent to. */
export function* contactsIn(draft: Draft): Generator<Contact> {
  const found = [...addressesIn(draft)];
  const to = draft.headers.filter(({ name }) => SENT_TO_HEADERS.has(name)).map(({ value }) => value.text);
  const named = to
    .join(' ')
    .slice(0, MAX_HEADER_UNITS)
    .toLowerCase()
    .split(/[\s<>,;"]+/);
  const recipients = new Set([...named, ...found.filter(({ isRecipient }) => isRecipient).map(keyOf)]);
  for (const one of found) if (!recipients.has(keyOf(one))) yield one;
}

interface FoundAddress extends Contact {
  readonly isRecipient: boolean;
}

function keyOf({ evidence }: Contact): string {
  return evidence.toLowerCase();
}

const SENT_TO_HEADERS = new Set(['to', 'cc', 'delivered-to', 'x-original-to']);
const MAX_HEADER_UNITS = 10_000;

/** What stands before the address of whom an email is sent to, in a foot: “This email was sent to …”. */
const SENT_TO =
  /\b(?:(?:sent|delivered|addressed|emailed|mailed|intended|forwarded) (?:to|for)|subscribed (?:as|with|using)|receiv\w{2,3} (?:this|it) (?:at|as)|gesendet an|geschickt an|enviado a|envoyé à|adressé à|inviat[oa] a|verzonden naar|skickat till)\s{0,3}:?\s{0,3}[<("“]?$/iu;
/** What stands behind the address of whom an email answers. */
const WROTE = /^[>)"”]?\s{0,3}(?:wrote|schrieb|escribió|a écrit|ha scritto)\b/iu;
/** UTF-16 units around an address that say whose it is. */
const NEAR_UNITS = 40;

function* addressesIn({ body, links }: Draft): Generator<FoundAddress> {
  for (const { target } of links) {
    const match = MAILTO.exec(target.text);
    const address = match?.[1];
    if (!match || !address || /[\uFDD0\uFDD1,]/.test(address)) continue;
    const start = match.index + match[0].length - address.length;
    yield { span: target.span(start, start + address.length), evidence: address, isRecipient: false };
  }
  for (let at = body.text.indexOf('@'); at >= 0; at = body.text.indexOf('@', at + 1)) {
    const before = LOCAL_PART.exec(body.text.slice(Math.max(0, at - MAX_LOCAL_PART_UNITS), at));
    const domain = before && DOMAIN.exec(body.text.slice(at, at + MAX_DOMAIN_UNITS));
    if (!before || !domain) continue;
    const evidence = before[0] + domain[0];
    const start = at - before[0].length;
    // A part of a web address, or the end of a merge field.
    if (/[/=?&#\uFDD0]/.test(body.text.charAt(start - 1))) continue;
    const end = start + evidence.length;
    const isRecipient =
      SENT_TO.test(body.text.slice(Math.max(0, start - NEAR_UNITS), start)) ||
      WROTE.test(body.text.slice(end, end + NEAR_UNITS));
    yield { span: body.span(start, end), evidence, isRecipient };
  }
}

/** The mailboxes of free providers that a draft is from, or asks to be answered at. */
export const freeMailboxes = memoize((draft): readonly string[] => {
  const from = draft.from?.address?.text;
  const all = [...(from ? [from] : []), ...[...contactsIn(draft)].map(({ evidence }) => evidence)];
  return all.filter((address) => isFreeMail(address.slice(address.lastIndexOf('@') + 1).toLowerCase()));
});
