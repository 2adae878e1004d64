import { afterBreak, isBlank, lineEnd } from './line-ends.ts';

/** Fields that only messages have: traces of their way, MIME, signatures and what servers found. */
const OF_MESSAGE =
  /^(?:received|return-path|delivered-to|x-original-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|domainkey-signature|received-spf|authentication-results|arc-(?:seal|message-signature|authentication-results)|list-(?:id|unsubscribe|unsubscribe-post)|x-(?:received|mailer|spam-status|originating-ip))$/;
const NAME = /^[a-z][a-z\d-]{0,80}[ \t]{0,3}:/i;
/** UTF-16 units of a header at most: those of real messages are shorter. */
const MAX_HEADER_UNITS = 100_000;
/** UTF-16 units of a line in which the name of a field ends. */
const MAX_NAME_UNITS = 90;

/**
 * Whether a text begins with the header of a message: fields up to an empty line, among them one that only messages
 * have, or `Date` with `From`. The line of an mbox file may stand before them, and one that is broken behind them.
 */
export function beginsMessage(source: string): boolean {
  const { names, isWhole } = headOf(source);
  if (!isWhole && names.size < 2) return false;
  return [...names].some((name) => OF_MESSAGE.test(name)) || (names.has('date') && names.has('from'));
}

function headOf(source: string): { readonly names: ReadonlySet<string>; readonly isWhole: boolean } {
  const names = new Set<string>();
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length && source.charAt(at).trim() === '') at++;
  const first = at;
  const last = Math.min(source.length, first + MAX_HEADER_UNITS);
  while (at < last) {
    const end = lineEnd(source, at);
    if (end === at) break;
    const line = source.slice(at, Math.min(end, at + MAX_NAME_UNITS));
    const field = NAME.exec(line)?.[0];
    const isFolded = isBlank(source.charCodeAt(at)) && at > first;
    const isOfMbox = at === first && /^>?From \S/.test(line);
    if (field !== undefined) names.add(field.slice(0, -1).trim().toLowerCase());
    else if (!isFolded && !isOfMbox) return { names, isWhole: false };
    at = afterBreak(source, end);
  }
  return { names, isWhole: true };
}
