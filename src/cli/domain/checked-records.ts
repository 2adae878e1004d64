import type { RecordReport } from '../../core/records/index.ts';

/** A file whose records were checked, after its fixes. */
export interface CheckedRecords {
  readonly path: string;
  readonly source: string;
  readonly report: RecordReport;
  /** How many findings fixes took away. */
  readonly fixed: number;
}
