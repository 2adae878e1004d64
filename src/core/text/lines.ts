import type { Span } from './mapped-text.ts';

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** As much of a span as stands on its first line. */
export function firstLineOf(source: string, { start, end }: Span): Span {
  let at = start;
  while (at < end && !isLineBreak(source.charCodeAt(at))) at++;
  return { start, end: at };
}

/** Where the line that holds `at` ends, its line break not counted. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The offset of the first character after the line break at `end`. */
export function nextLine(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return Math.min(text.length, end + (isPair ? 2 : 1));
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
