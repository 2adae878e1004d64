import type { MappedText } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';
import { decoded, type Stretch } from './escapes.ts';

/** How text is written in a quoted string of a zone file. */
export const QUOTED: Notation = { write: (text) => text.replace(/["\\]/g, '\\$&'), split: '" "' };

/** The same of a string without quotes, which ends at a space. */
export const UNQUOTED: Notation = { write: (text) => text.replace(/["\\;()\s]/g, '\\$&'), split: ' ' };

/** The same where some strings have quotes and others none: what escapes means the same in both. */
export const MIXED: Notation = { write: UNQUOTED.write };

/** Text that stands for itself, and is split by whoever publishes it. */
export const VERBATIM: Notation = { write: (text) => text };

/** What escapes of a zone file stand for (RFC 1035, 5.1): `\"` and `\;` the character, `\059` the byte of that number. */
export function unescaped(over: MappedText, start: number, end: number): MappedText {
  return decoded(over, start, end, '\\', zoneEscape);
}

function zoneEscape(text: string, at: number): Stretch {
  const digits = text.slice(at + 1, at + 4);
  const byte = /^\d{3}$/.test(digits) ? Number(digits) : 256;
  return byte < 256
    ? { text: String.fromCharCode(byte), end: at + 4 }
    : { text: text.charAt(at + 1), end: at + 2 };
}

/**
 * The strings of a text as a zone file would have it, in quotes with blanks between them. Where it begins without a quote,
 * whoever publishes it puts one before it and one behind it.
 */
export function characterStrings(over: MappedText): readonly MappedText[] {
  const { text } = over;
  const strings: MappedText[] = [];
  let at = text.length - text.trimStart().length;
  if (text.charAt(at) === '"') at++;
  for (;;) {
    const end = endOfQuoted(text, at);
    strings.push(unescaped(over, at, end));
    let next = end + 1;
    while (next < text.length && ' \t\r\n'.includes(text.charAt(next))) next++;
    if (text.charAt(next) !== '"') return strings;
    at = next + 1;
  }
}

/** Where the quote stands that closes a string, or the text ends. */
function endOfQuoted(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/** How text is written in a string of a language that itself is in a string of a zone file. */
export function within(outer: Notation, split = '" "'): Notation {
  return { write: (text) => outer.write(QUOTED.write(text)), split: outer.write(split) };
}
