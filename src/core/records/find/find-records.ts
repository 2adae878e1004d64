import { MappedText } from '../../text/mapped-text.ts';
import type { Container, FoundRecord, KnownRecord } from '../record.ts';
import type { RecordEntries, RecordEntry } from './entry.ts';
import { kindOf } from './kind-of-entry.ts';
import { zoneOfPath } from './names.ts';
import { readPlain } from './plain.ts';
import { readZone } from './zone/zone.ts';

/** What a file holds of records. */
export interface FoundRecords {
  /** In order of their place. */
  readonly records: readonly FoundRecord[];
  readonly known: readonly KnownRecord[];
  /** The names of zones of which the file has every record. */
  readonly zones: readonly string[];
}

/** Finds the records of a file, and what it tells besides that lookups can be answered from. Never throws. */
export function findRecords(source: string, path: string, container: Container): FoundRecords {
  const { entries, zones } = entriesOf(source, path, container);
  const records: FoundRecord[] = [];
  const known: KnownRecord[] = [];
  for (const entry of entries) {
    const text = joined(entry.strings);
    const kind = kindOf(entry, text.text);
    if (kind) records.push(recordOf(entry, kind, text, container));
    const fact = knownOf(entry, text.text);
    if (fact) known.push(fact);
  }
  return { records, known, zones };
}

function entriesOf(source: string, path: string, container: Container): RecordEntries {
  if (container === 'zone') return readZone(source, zoneOfPath(path));
  return readPlain(source);
}

/** Strings behind one another, as a resolver joins them. */
function joined(strings: readonly MappedText[]): MappedText {
  return MappedText.join(strings, '');
}

function recordOf(
  entry: RecordEntry,
  kind: FoundRecord['kind'],
  text: MappedText,
  container: Container,
): FoundRecord {
  const starts: number[] = [];
  let length = 0;
  for (const string of entry.strings) {
    starts.push(length);
    length += string.text.length;
  }
  const { strings: _, target: __, ...rest } = entry;
  return { ...rest, kind, text, starts, container };
}

function knownOf(entry: RecordEntry, text: string): KnownRecord | undefined {
  if (!entry.isWhole || entry.name === undefined || !entry.type) return undefined;
  if (entry.target) {
    const { name, isWhole } = entry.target;
    return isWhole ? { name: entry.name, type: entry.type, data: name } : undefined;
  }
  return { name: entry.name, type: entry.type, data: text };
}
