import type { FoundRecord, KnownRecord } from '../record.ts';

/** What a rule is given: a record, and what there is besides. */
export interface RecordContext {
  readonly record: FoundRecord;
  /** The other records about email in the same file. */
  readonly beside: readonly FoundRecord[];
  /** What this file and others tell, by the owner’s name. */
  readonly known: ReadonlyMap<string, readonly KnownRecord[]>;
}
