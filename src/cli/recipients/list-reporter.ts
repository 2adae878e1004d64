import type { RecipientReport } from '../../core/recipients/index.ts';

/** A list that was checked. */
export interface ReportedList {
  readonly path: string;
  readonly source: string;
  readonly report: RecipientReport;
  /** How many problems fixes took away before this report. */
  readonly fixed: number;
  /** How many domains the DNS was asked about; absent where it was not. */
  readonly asked?: number;
  /** Those of which it said nothing. */
  readonly unknown?: readonly string[];
}

/** A list that was checked, or why it could not be. */
export type CheckedList = ReportedList | { readonly path: string; readonly error: string };

/** Tells about lists one at a time. */
export interface ListReporter {
  start(): Promise<void>;
  list(checked: CheckedList): Promise<void>;
  end(): Promise<void>;
}
