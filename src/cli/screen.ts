import type { Paint } from './color.ts';
import type { Output } from './output.ts';

/** Where and how the pretty report appears. */
export interface Screen {
  readonly out: Output;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
}
