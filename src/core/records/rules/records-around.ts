import type { FoundRecord, KnownRecord } from '../record.ts';
import { KnownNames } from './known-names.ts';

/** What there is around a record. */
export interface RecordsAround {
  /** All records about email of the same file, in its order. */
  readonly records: readonly FoundRecord[];
  /** The records before it of the same kind at the same name. */
  before(record: FoundRecord): readonly FoundRecord[];
  readonly known: KnownNames;
}

/** The surroundings of the records of a file; `zones` are those of which `known` has every record. */
export function recordsAround(
  records: readonly FoundRecord[],
  known: readonly KnownRecord[],
  zones: readonly string[],
): RecordsAround {
  const bySet = new Map<string, FoundRecord[]>();
  for (const record of records) {
    if (record.set === undefined) continue;
    const key = `${record.kind} ${record.set}`;
    const same = bySet.get(key);
    if (same) same.push(record);
    else bySet.set(key, [record]);
  }
  return {
    records,
    known: new KnownNames(known, zones),
    before(record) {
      const same = bySet.get(`${record.kind} ${record.set}`) ?? [];
      return record.set === undefined ? [] : same.slice(0, same.indexOf(record));
    },
  };
}
