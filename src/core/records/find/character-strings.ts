import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';

/** How text is written in a quoted string of a zone file. */
export const QUOTED: Notation = { write: (text) => text.replace(/["\\]/g, '\\$&'), split: '" "' };

/** The same of a string without quotes, which ends at a space. */
export const UNQUOTED: Notation = { write: (text) => text.replace(/["\\;()\s]/g, '\\$&'), split: ' ' };

/** What escapes of a zone file stand for (RFC 1035, 5.1): `\"` and `\;` the character, `\059` the byte of that number. */
export function unescaped(over: MappedText, start: number, end: number): MappedText {
  const builder = new TextBuilder(over);
  const { text } = over;
  let copied = start;
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', copied)) {
    builder.copy(copied, at);
    const byte = /^\d{3}$/.test(text.slice(at + 1, at + 4)) ? Number(text.slice(at + 1, at + 4)) : 256;
    const length = Math.min(byte < 256 ? 4 : 2, end - at);
    builder.put(byte < 256 ? String.fromCharCode(byte) : text.charAt(at + 1), at, at + length);
    copied = at + length;
  }
  builder.copy(copied, end);
  return builder.build();
}
