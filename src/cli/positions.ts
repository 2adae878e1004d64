import type { Span } from '../core/index.ts';

/** A place in a file: `offset` in UTF-16 units from 0, `line` and `column` (also in UTF-16 units) from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The lines of a source, which end at `\n`, `\r\n` or a lone `\r`. */
export interface Lines {
  position(offset: number): Position;
  /** Where a line begins, counted from 0; the end of the source for one that is not there. */
  startOf(line: number): number;
  /** The line an offset is on, without its line break. */
  lineAt(offset: number): Span;
}

/** Finds the lines of a source once, so that each look-up is a binary search. */
export function linesOf(source: string): Lines {
  const starts = [0];
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + mark.length);
  const indexOf = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    position(offset) {
      const index = indexOf(offset);
      return { offset, line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    startOf: (line) => starts[line] ?? source.length,
    lineAt(offset) {
      const index = indexOf(offset);
      const start = starts[index] ?? 0;
      let end = starts[index + 1] ?? source.length;
      while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--;
      return { start, end };
    },
  };
}
