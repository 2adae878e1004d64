import type { Format, Level, Report } from '../core/index.ts';
import type { FilterAnswer } from '../filters/api.ts';

/** A report without the draft: plain data, which may be kept. */
export interface DraftReport extends Omit<Report, 'draft'> {
  readonly format: Format;
}

/** The report on a message of a catalog. */
export interface KeyedReport {
  readonly key: string;
  readonly report: DraftReport;
}

/** A draft that was checked. */
export interface CheckedFile {
  readonly path: string;
  /** Of a message of a catalog the keys of its texts: several drafts have the same path then. */
  readonly key?: string;
  readonly source: string;
  readonly report: DraftReport;
  /** How many findings fixes took away before this report. */
  readonly fixed: number;
  /** Problems that are old and left out: see `Suppressions`. */
  readonly suppressed: number;
  /** What filters say of it; absent where none is asked. */
  readonly answers?: readonly FilterAnswer[];
  /** A report for people leaves it out. */
  readonly isUnimportant?: boolean;
}

/** A draft, and whether the run fails because of it. */
export interface JudgedFile extends CheckedFile {
  /** Why it fails, by its score or by what a filter says, in a sentence; absent where it does not. */
  readonly failure?: string;
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
  /** Problems that are old and left out. */
  suppressed: number;
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
  draft(judged: JudgedFile): Promise<void>;
  /** A message that came back, which is no draft. */
  returned(path: string, kind: NonNullable<Report['returned']>): Promise<void>;
  failure(path: string, reason: string): Promise<void>;
  end(totals: Totals): Promise<void>;
}
