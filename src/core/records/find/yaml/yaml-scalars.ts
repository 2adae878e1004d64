import { type MappedText, TextBuilder } from '../../../text/mapped-text.ts';
import { type Notation, UNKNOWN } from '../../record.ts';
import { VERBATIM } from '../character-strings.ts';
import { backslash, decoded, endOfBraces, type Stretch } from '../escapes.ts';

/** How text is written in double quotes, where a backslash escapes. */
export const DOUBLE: Notation = { write: (text) => text.replace(/["\\]/g, '\\$&') };

/** The same in single quotes, where two stand for one. */
export const SINGLE: Notation = { write: (text) => text.replaceAll("'", "''") };

export const PLAIN: Notation = VERBATIM;

/** What stands in double quotes; a line break in it is a space. `start` and `end` leave the quotes out. */
export function doubleQuoted(over: MappedText, start: number, end: number): MappedText {
  return decoded(over, start, end, '\\ \t\r\n', (text, at) => {
    if (text.charAt(at) !== '\\') return fold(text, at);
    const stretch = backslash(text, at);
    return stretch?.text === '' ? { text: '', end: skipSpace(text, stretch.end) } : stretch;
  });
}

export function singleQuoted(over: MappedText, start: number, end: number): MappedText {
  return decoded(over, start, end, "' \t\r\n", (text, at) =>
    text.startsWith("''", at) ? { text: "'", end: at + 2 } : fold(text, at),
  );
}

export function plainScalar(over: MappedText, start: number, end: number): MappedText {
  return decoded(over, start, end, ' \t\r\n', fold);
}

/** White space around a line break, folded: a space, or the line breaks after the first. */
export function fold(text: string, at: number): Stretch | undefined {
  // Between words there is mostly one space.
  if (!isSpace(text.charAt(at)) || (text.charAt(at) === ' ' && !isSpace(text.charAt(at + 1))))
    return undefined;
  const end = skipSpace(text, at);
  const space = text.slice(at, end);
  const breaks = space.split('\n').length - 1;
  // Within a line it is text; what was looked through once is not looked at again.
  if (breaks === 0) return { text: space, end };
  return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), end };
}

function isSpace(character: string): boolean {
  return character !== '' && ' \t\r\n'.includes(character);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charAt(at))) at++;
  return at;
}

/** The lines of a block scalar, their indentation gone: `|` keeps line breaks, `>` makes spaces of them. */
export function blockScalar(
  over: MappedText,
  start: number,
  end: number,
  indent: number,
  isFolded: boolean,
): MappedText {
  const { text } = over;
  const builder = new TextBuilder(over);
  const stop = start + text.slice(start, end).trimEnd().length;
  for (let at = start; at < stop; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 || next > stop ? stop : next;
    const to = text.charAt(lineEnd - 1) === '\r' ? lineEnd - 1 : lineEnd;
    builder.copy(Math.min(at + indent, to), to);
    if (lineEnd < stop) builder.put(isFolded ? ' ' : '\n', to, Math.min(lineEnd + 1 + indent, stop));
    at = lineEnd + 1;
  }
  return builder.build();
}

/** The text of a `!Sub` of CloudFormation: `${…}` is something that isn’t known; `${!…}` stands for itself. */
export function substituted(text: MappedText): MappedText {
  return decoded(text, 0, text.text.length, '$', (written, at) => {
    if (written.charAt(at + 1) !== '{') return undefined;
    if (written.charAt(at + 2) === '!') return { text: '${', end: at + 3 };
    return { text: UNKNOWN, end: endOfBraces(written, at + 1) };
  });
}
