import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { UNKNOWN } from '../record.ts';

/** What an escape at an offset stands for, and where it ends; absent where there is none. */
export type ReadEscape = (text: string, at: number) => Stretch | undefined;

/** A stretch of source up to `end` that stands for `text`. */
export interface Stretch {
  readonly text: string;
  readonly end: number;
}

/** The part of a text from `start` to `end`, with what `read` finds at any of the `signs` in the place of what stands there. */
export function decoded(
  over: MappedText,
  start: number,
  end: number,
  signs: string,
  read: ReadEscape,
): MappedText {
  const builder = new TextBuilder(over);
  let copied = start;
  for (let at = start; at < end; at++) {
    if (!signs.includes(over.text.charAt(at))) continue;
    const stretch = read(over.text, at);
    if (!stretch) continue;
    builder.copy(copied, at);
    copied = Math.min(stretch.end, end);
    builder.put(stretch.text, at, copied);
    at = copied - 1;
  }
  builder.copy(copied, end);
  return builder.build();
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** The escapes that JSON, JavaScript, HCL and YAML have in common: `\n`, `\"`, `\u0041`, `\x41`; a line break goes away. */
export function backslash(text: string, at: number): Stretch | undefined {
  if (text.charAt(at) !== '\\') return undefined;
  const letter = text.charAt(at + 1);
  const digits = HEX_DIGITS[letter] ?? 0;
  const hex = text.slice(at + 2, at + 2 + digits);
  if (digits > 0 && hex.length === digits && /^[\da-f]+$/i.test(hex)) {
    const code = Number.parseInt(hex, 16);
    return { text: code <= 0x10ffff ? String.fromCodePoint(code) : '', end: at + 2 + digits };
  }
  if (letter === '\n') return { text: '', end: at + 2 };
  return { text: SIMPLE[letter] ?? letter, end: at + 2 };
}

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** `${…}` up to the brace that closes it, as something that nobody knows here. */
export function interpolation(text: string, at: number): Stretch | undefined {
  if (text.charAt(at + 1) !== '{') return undefined;
  return { text: UNKNOWN, end: endOfBraces(text, at + 1) };
}

/** Behind the brace that closes the one at `open`; strings in it are passed over. */
export function endOfBraces(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
    else if (character === '"') at = endOfString(text, at, '"') - 1;
  }
  return text.length;
}

/** Behind the quote that closes the string which begins at `start`, or at the end of its line where none does. */
export function endOfString(text: string, start: number, quote: string, isLong = false): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === quote) return at + 1;
    else if (character === '\n' && !isLong) return at;
  }
  return text.length;
}
