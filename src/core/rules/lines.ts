import type { Span } from '../source.ts';

/** As much of a span as stands on its first line. */
export function firstLineOf(source: string, { start, end }: Span): Span {
  const length = source.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
