import type { MappedText } from '../../text/mapped-text.ts';
import { characterStrings, QUOTED, VERBATIM } from './character-strings.ts';
import type { RecordEntry } from './entry.ts';

/** Reads a text that is records and nothing else, one a line; in quotes, the strings of a record may stand on several lines. */
export function readPlain(over: MappedText): readonly RecordEntry[] {
  const { text } = over;
  const entries: RecordEntry[] = [];
  let at = 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const start = at + line.length - line.trimStart().length;
    const isQuoted = text.charAt(start) === '"';
    const end = isQuoted ? endOfStrings(text, start) : at + line.trimEnd().length;
    at = Math.max(end, lineEnd) + (isQuoted && end > lineEnd ? 0 : 1);
    if (end <= start) continue;
    const value = over.slice(start, end);
    entries.push({
      isWhole: false,
      strings: isQuoted ? characterStrings(value) : [value],
      span: over.span(start, end),
      notation: isQuoted ? QUOTED : VERBATIM,
    });
  }
  return entries;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Behind the last of the strings in quotes that begin at `start`, nothing but white space between them. */
function endOfStrings(text: string, start: number): number {
  let [at, end] = [start, start];
  while (text.charAt(at) === '"') {
    let close = at + 1;
    while (close < text.length && text.charAt(close) !== '"') close += text.charAt(close) === '\\' ? 2 : 1;
    end = Math.min(close + 1, text.length);
    at = end;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  }
  return end;
}
