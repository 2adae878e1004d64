/** Of a line, so much is looked at, in UTF-16 units. */
const MAX_LINE_UNITS = 2000;

/** How a mail server’s log says that another one took an email over: a sign, and what the line must match besides. */
const SHAPES: readonly { readonly sign: string; readonly address: RegExp; readonly also?: string }[] = [
  // Postfix
  { sign: 'status=sent', address: /\bto=<([^\s<>]{1,320})>/ },
  // OpenSMTPD
  { sign: 'result="Ok"', address: /\bto=<?([^\s<>,]{1,320})/ },
  // Sendmail
  { sign: 'stat=Sent', address: /\bto=<?([^\s<>,]{1,320})/ },
  // Exim; a second recipient of the same delivery has an arrow of its own.
  { sign: ' => ', address: / => (?:[^\s<>]{1,320} <)?([^\s<>]{1,320})/, also: ' H=' },
  { sign: ' -> ', address: / -> (?:[^\s<>]{1,320} <)?([^\s<>]{1,320})/, also: ' H=' },
];

/** A step inside of the sender’s own servers, as to a content filter. */
const IS_INTERNAL = /\b(?:relay|H)="?(?:127\.|localhost|local\b|\[?::1|virtual\b|dovecot\b)/;

/** `Nov 27` or `2026-11-27`: the day that a line of a log begins with. */
const DAY = /^(?:[A-Z][a-z]{2} [ \d]\d|\d{4}-\d\d-\d\d)/;

/** The recipient of whom a line of a log says that another server accepted the email; nothing where it says something else. */
export function acceptedIn(line: string): string | undefined {
  const text = line.slice(0, MAX_LINE_UNITS);
  const shape = SHAPES.find(({ sign, also = '' }) => text.includes(sign) && text.includes(also));
  if (!shape || IS_INTERNAL.test(text)) return undefined;
  const address = shape.address.exec(text)?.[1];
  return address?.includes('@') ? address : undefined;
}

/** The day of a line as the log writes it, to tell days apart; nothing where it has none. */
export function dayIn(line: string): string | undefined {
  return DAY.exec(line)?.[0];
}
