import type { FoundRecord, KnownRecord } from '../record.ts';
import { parseSpf } from '../spf/parse.ts';
import { KnownNames } from './known-names.ts';
import { mechanismsOf } from './spf-terms.ts';

/** What there is around a record, found once for all records of a file. */
export interface RecordsAround {
  /** Whether a record of the same kind stands before it, at the same name. */
  isRepeated(record: FoundRecord): boolean;
  /** Whether there is a TXT record of the same kind at the name of one of type SPF. */
  hasTxtTwin(record: FoundRecord): boolean;
  /** Whether other MX records are at the same name, with another host. */
  hasOtherHosts(record: FoundRecord): boolean;
  /** Whether an SPF record of the file includes a name. */
  isIncluded(name: string): boolean;
  readonly known: KnownNames;
}

/** What there is around the records of a file; `zones` are those of which `known` has every record. */
export function recordsAround(
  records: readonly FoundRecord[],
  known: readonly KnownRecord[],
  zones: readonly string[],
): RecordsAround {
  const firsts = new Map<string, FoundRecord>();
  const hosts = new Map<string, Set<string>>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    if (!firsts.has(key)) firsts.set(key, record);
    if (record.kind === 'mx')
      hosts.set(key, (hosts.get(key) ?? new Set()).add(record.text.text.toLowerCase()));
  }
  let included: ReadonlySet<string> | undefined;
  return {
    known: new KnownNames(known, zones),
    isRepeated: (record) => (firsts.get(keyOf(record) ?? '') ?? record) !== record,
    hasTxtTwin: (record) => firsts.has(keyOf(record, 'TXT') ?? ''),
    hasOtherHosts: (record) => (hosts.get(keyOf(record) ?? '')?.size ?? 0) > 1,
    isIncluded(name) {
      included ??= includedNames(records);
      return included.has(name);
    },
  };
}

/** Receivers don’t count records of type SPF. */
function keyOf({ kind, set, type = 'TXT' }: FoundRecord, asType = type): string | undefined {
  return set === undefined ? undefined : `${kind} ${asType} ${set}`;
}

function includedNames(records: readonly FoundRecord[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, text } of records) {
    if (kind !== 'spf') continue;
    for (const { name, domain } of mechanismsOf(parseSpf(text.text)))
      if (name === 'include' && domain) names.add(domain.text.toLowerCase());
  }
  return names;
}
