import type { Span } from '../source.ts';

const BREAK = /[\r\n]/g;

/** As much of a span as stands on its first line. */
export function firstLineOf(source: string, { start, end }: Span): Span {
  const stop = new RegExp(BREAK);
  stop.lastIndex = start;
  const at = stop.exec(source)?.index ?? source.length;
  return { start, end: Math.max(start, Math.min(end, at)) };
}
