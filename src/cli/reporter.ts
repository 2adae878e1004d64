import type { Level, Report } from '../core/index.ts';
import type { FilterAnswer } from '../filters/api.ts';

/** A draft that was checked. */
export interface CheckedFile {
  readonly path: string;
  /** Of a message of a catalog the keys of its texts: several drafts have the same path then. */
  readonly key?: string;
  readonly source: string;
  readonly report: Report;
  /** How many findings fixes took away before this report. */
  readonly fixed: number;
  /** What filters say of it; absent where none is asked. */
  readonly answers?: readonly FilterAnswer[];
  /** A report for people leaves it out. */
  readonly isUnimportant?: boolean;
}

/** What a run has found. */
export interface Totals {
  readonly levels: Record<Level, number>;
  findings: number;
  /** Findings of these severities. */
  errors: number;
  warnings: number;
  /** Findings that `--fix` would fix. */
  fixable: number;
  fixed: number;
  /** Drafts that fail by their score, by the level or the score from which they fail. */
  readonly failing: Map<Level | number, number>;
  /** Other drafts that a filter flags as spam. */
  flagged: number;
  /** What could not be read, written or understood. */
  failures: number;
  /** Files that were passed over, by what they are: see `Targets`. */
  readonly passedOver: Map<string, number>;
  /** With more warnings the run fails; with any number it does not where absent. */
  readonly maxWarnings?: number;
}

/** Tells about drafts one at a time and keeps nothing of them. */
export interface Reporter {
  start(): Promise<void>;
  draft(checked: CheckedFile): Promise<void>;
  /** A message that came back, which is no draft. */
  returned(path: string, kind: NonNullable<Report['returned']>): Promise<void>;
  failure(path: string, reason: string): Promise<void>;
  end(totals: Totals): Promise<void>;
}
