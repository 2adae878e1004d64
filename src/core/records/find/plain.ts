import { MappedText } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';
import { QUOTED, unescaped } from './character-strings.ts';
import type { RecordEntries, RecordEntry } from './entry.ts';

/** Text that stands for itself, and is split by whoever publishes it. */
export const VERBATIM: Notation = { write: (text) => text };

/** Reads a text that is records and nothing else, one a line; in quotes, strings of a record may stand on several lines. */
export function readPlain(source: string): RecordEntries {
  return { entries: plainEntries(MappedText.whole(source), 0, source.length), zones: [] };
}

/** The same of a part of a text, from `start` to `end`. */
export function plainEntries(over: MappedText, start: number, end: number): readonly RecordEntry[] {
  const entries: RecordEntry[] = [];
  let at = start;
  while (at < end) {
    const lineEnd = endOfLine(over.text, at, end);
    const line = over.text.slice(at, lineEnd);
    const from = at + line.length - line.trimStart().length;
    if (line.trim() === '') at = lineEnd + 1;
    else if (over.text.charAt(from) === '"') {
      const quoted = quotedEntry(over, from, end);
      entries.push(quoted.entry);
      at = quoted.end;
    } else {
      const to = at + line.trimEnd().length;
      const text = over.slice(from, to);
      entries.push({ isWhole: false, strings: [text], span: over.span(from, to), notation: VERBATIM });
      at = lineEnd + 1;
    }
  }
  return entries;
}

function endOfLine(text: string, at: number, limit: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? limit : Math.min(end, limit);
}

/** Strings in quotes, with nothing but white space between them. */
function quotedEntry(
  over: MappedText,
  start: number,
  limit: number,
): { readonly entry: RecordEntry; readonly end: number } {
  const strings: MappedText[] = [];
  let [at, end] = [start, start];
  while (at < limit && over.text.charAt(at) === '"') {
    let close = at + 1;
    while (close < limit && over.text.charAt(close) !== '"')
      close += over.text.charAt(close) === '\\' ? 2 : 1;
    strings.push(unescaped(over, at + 1, Math.min(close, limit)));
    end = Math.min(close + 1, limit);
    at = end;
    while (at < limit && ' \t\r\n'.includes(over.text.charAt(at))) at++;
  }
  return { entry: { isWhole: false, strings, span: over.span(start, end), notation: QUOTED }, end };
}
