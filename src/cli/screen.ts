import process from 'node:process';
import { type Paint, painter, wantsColor } from './color.ts';
import type { Output } from './output.ts';

/** Where and how a text for people appears. */
export interface Screen {
  readonly out: Output;
  readonly paint: Paint;
  /** Columns of the terminal; of a sensible one where it is none. */
  readonly columns: number;
  /** Elsewhere no line is broken: it may be searched, or shown in any width. */
  readonly isTerminal: boolean;
}

/** Lines of a draft are cut to this many columns where there is no terminal to ask. */
const DEFAULT_COLUMNS = 100;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The screen that a stream is; `color` is the option, absent where none was given. */
export function screenOn(out: Output, { isTTY = false, columns }: Stream, color?: boolean): Screen {
  return {
    out,
    // Some terminals say that they have no columns at all.
    columns: columns || DEFAULT_COLUMNS,
    paint: painter(wantsColor(isTTY, color, process.env)),
    isTerminal: isTTY,
  };
}
