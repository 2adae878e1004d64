import type { Level, Report } from '../core/index.ts';
import type { Answer } from '../filters/api.ts';

/** A draft that was checked. */
export interface Checked {
  readonly path: string;
  readonly source: string;
  readonly report: Report;
  /** How many findings corrections took away before this report. */
  readonly corrected: number;
  /** What filters say of it; absent where none is asked. */
  readonly answers?: readonly Answer[];
}

/** What a run has found. */
export interface Tally {
  readonly levels: Record<Level, number>;
  findings: number;
  /** Findings that `--fix` would correct. */
  correctable: number;
  corrected: number;
  /** Drafts at or above the level at which the run fails. */
  failing: number;
  /** What could not be read, written or understood. */
  failures: number;
}

/** Tells about drafts one at a time and keeps nothing of them. */
export interface Reporter {
  start(): Promise<void>;
  draft(checked: Checked): Promise<void>;
  failure(path: string, reason: string): Promise<void>;
  end(tally: Tally): Promise<void>;
}
