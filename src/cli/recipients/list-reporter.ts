import type { RecipientReport } from '../../core/recipients/index.ts';

/** A list that was checked, or why it could not be. */
export type CheckedList =
  | {
      readonly path: string;
      readonly source: string;
      readonly report: RecipientReport;
      /** How many problems fixes took away before this report. */
      readonly fixed: number;
      /** Domains of which the DNS said nothing. */
      readonly unknown?: readonly string[];
    }
  | { readonly path: string; readonly error: string };

/** Tells about lists one at a time. */
export interface ListReporter {
  start(): Promise<void>;
  list(checked: CheckedList): Promise<void>;
  end(): Promise<void>;
}
