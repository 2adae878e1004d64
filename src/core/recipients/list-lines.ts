import type { MappedText, Span } from '../text/mapped-text.ts';
import type { mailboxesIn } from './mailboxes.ts';

/** A line of a list, in UTF-16 offsets into it. */
export interface ListLine {
  /** Its line break included. */
  readonly span: Span;
  readonly content: Span;
}

/** The lines of a list, without the byte order mark before the first. */
export function* linesIn(list: string): Generator<ListLine> {
  let start = list.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: mark, index } of list.matchAll(/\r\n?|\n|$/g)) {
    const end = index + mark.length;
    if (end > start) yield { span: { start, end }, content: { start, end: index } };
    start = end;
  }
}

/** Where some of the mailboxes on a line stand, with the separator behind them, or before them where they are the last. */
export function withSeparator(
  line: MappedText,
  parts: ReturnType<typeof mailboxesIn>,
  first: number,
  last = first,
): Span {
  const next = parts[last + 1];
  if (next) return line.span(parts[first]?.start ?? 0, next.start);
  return line.span(parts[first - 1]?.end ?? 0, parts[last]?.end ?? 0);
}
