import { MappedText } from '../../text/mapped-text.ts';
import { containerOf } from '../container-of.ts';
import type { Container, FoundRecord, KnownRecord } from '../record.ts';
import { readCloudFormation } from './cloudformation.ts';
import type { RecordEntries, RecordEntry } from './entry.ts';
import { readTerraform } from './hcl/terraform.ts';
import { readDnscontrol } from './javascript/dnscontrol.ts';
import { kindOf } from './kind-of-entry.ts';
import { inlineRecords, partsOfMarkdown, withHoles } from './markdown.ts';
import { zoneOfPath } from './names.ts';
import { readOctodns } from './octodns.ts';
import { readPlain } from './plain.ts';
import { readZone } from './zone.ts';

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
  const { entries, zones } = entriesIn(MappedText.whole(source), path, container);
  const records: FoundRecord[] = [];
  const known: KnownRecord[] = [];
  for (const entry of entries) {
    const text = MappedText.join(entry.strings, '');
    const kind = kindOf(entry, text.text);
    if (kind) records.push(recordOf(entry, kind, text, container));
    const fact = knownOf(entry, text.text);
    if (fact) known.push(fact);
  }
  return { records: records.sort((a, b) => a.span.start - b.span.start), known, zones };
}

function entriesIn(over: MappedText, path: string, container: Container): RecordEntries {
  switch (container) {
    case 'zone':
      return readZone(over, zoneOfPath(path));
    case 'octodns':
      // Other files may have more of the zone.
      return { entries: readOctodns(over, zoneOfPath(path)), zones: [] };
    case 'markdown':
      return { entries: markdownEntries(over), zones: [] };
    default:
      return { entries: READERS[container](over), zones: [] };
  }
}

const READERS = {
  dnscontrol: readDnscontrol,
  terraform: readTerraform,
  cloudformation: readCloudFormation,
  plain: readPlain,
};

/** Languages of fences by the extension of a file of theirs. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '': 'txt',
  text: 'txt',
  dns: 'txt',
  hcl: 'tf',
  terraform: 'tf',
  javascript: 'js',
};

function markdownEntries(over: MappedText): readonly RecordEntry[] {
  const { fences, prose } = partsOfMarkdown(over);
  const inFences = fences.flatMap(({ language, code }) => {
    const text = withHoles(code);
    const path = `fence.${LANGUAGES[language] ?? language}`;
    const container = containerOf(path, text.text);
    if (!container || container === 'markdown') return [];
    // Blocks are examples of their own, whatever names they have in common.
    const { entries } =
      container === 'zone' ? readZone(text, undefined, true) : entriesIn(text, path, container);
    return entries.map(({ set: _, ...entry }) => entry);
  });
  return [...inFences, ...prose.flatMap(inlineRecords)];
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
  const { strings: _, ...rest } = entry;
  return { ...rest, kind, text, starts, container };
}

function knownOf({ name, isWhole, type, target }: RecordEntry, text: string): KnownRecord | undefined {
  if (!isWhole || name === undefined || !type) return undefined;
  if (!target) return { name, type, data: text };
  return target.isWhole ? { name, type, data: target.name } : undefined;
}
