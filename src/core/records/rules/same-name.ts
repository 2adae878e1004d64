import type { FoundRecord } from '../record.ts';

/** The records of the same kind that stand before a record, at the same name. */
export function beforeAtSameName(
  record: FoundRecord,
  records: readonly FoundRecord[],
): readonly FoundRecord[] {
  if (record.set === undefined) return [];
  return records
    .slice(0, records.indexOf(record))
    .filter(({ kind, set }) => kind === record.kind && set === record.set);
}
