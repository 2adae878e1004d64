import { inOrder, listOf, type RecordTag, type TagList, tagOf } from '../tags.ts';
import { holdsPlaceholder } from '../text-part.ts';
import { isIgnored, parseVersioned, type TagGrammar, type VersionFaultId } from '../versioned.ts';
import type { DmarcFault, DmarcPolicy, DmarcRecord, ReportUri } from './record.ts';
import { readReportUris } from './report-uri.ts';

/** The tags of RFC 9989, section 4.7, and those of RFC 7489 that it removed. */
const dmarcGrammar = {
  version: 'DMARC1',
  isForgiving: true,
  ignoresCase: true,
  known: ['v', 'p', 'sp', 'np', 'psd', 't', 'rua', 'ruf', 'adkim', 'aspf', 'fo'],
  removed: ['pct', 'rf', 'ri'],
} as const satisfies TagGrammar;

const POLICIES: readonly DmarcPolicy[] = ['none', 'quarantine', 'reject'];

/** Reads a DMARC record (RFC 9989, sections 4.7 and 4.8), also one that is not well formed, and says what is wrong in it. */
export function parseDmarc(text: string): DmarcRecord {
  const list = parseVersioned(text, dmarcGrammar);
  const faults: DmarcFault[] = [...list.faults];
  const value = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const tag = tagOf(list, name);
    const found = values.find((known) => known === tag?.value.text.toLowerCase());
    if (tag && !found) note(tag, faults);
    return found;
  };
  const uris = (name: string): ReportUri[] => {
    const tag = tagOf(list, name);
    if (!tag || holdsPlaceholder(tag.value.text)) return [];
    if (tag.value.text === '') note(tag, faults);
    if (tag.value.text === '') return [];
    const bad = new Set<number>();
    const read = readReportUris(tag.value, (id, { from, to }, meant) => {
      bad.add(from);
      faults.push({ id, breaks: false, from, to, tag: name, ...(meant !== undefined && { meant }) });
    });
    for (const { scheme, from, to } of read)
      if (scheme !== undefined && scheme !== 'mailto' && !bad.has(from))
        faults.push({ id: 'bad-scheme', breaks: false, from, to, tag: name });
    return read;
  };
  const policy = value('p', POLICIES);
  const subdomainPolicy = value('sp', POLICIES);
  const nonexistentPolicy = value('np', POLICIES);
  const record = {
    text,
    tags: list.tags,
    ...(policy && { policy }),
    ...(subdomainPolicy && { subdomainPolicy }),
    ...(nonexistentPolicy && { nonexistentPolicy }),
    psd: value('psd', ['y', 'n', 'u']) ?? 'u',
    isTesting: value('t', ['y', 'n']) === 'y',
    dkimAlignment: value('adkim', ['r', 's']) ?? 'r',
    spfAlignment: value('aspf', ['r', 's']) ?? 'r',
    aggregateReports: uris('rua'),
    failureReports: uris('ruf'),
  };
  checkFailureOptions(tagOf(list, 'fo'), faults);
  if (lacksPolicy(list)) {
    const { from = 0, to = 0 } = tagOf(list, 'v') ?? {};
    faults.push({ id: 'missing-policy', breaks: false, from, to, tag: 'p' });
  }
  return { ...record, faults: inOrder(faults) };
}

/** Whether no `p` is there, nor what may stand for one. */
function lacksPolicy(list: TagList<VersionFaultId>): boolean {
  const isMeant = ({ id, meant }: DmarcFault) => id === 'unknown-tag' && meant === 'p';
  if (isIgnored(list) || tagOf(list, 'p') || list.faults.some(isMeant)) return false;
  return !list.tags.some((tag) => holdsPlaceholder(tag.text));
}

/** Says that a value is not one that its tag can have. */
function note({ name, value, from, to }: RecordTag, faults: DmarcFault[]): void {
  const isQuoted = faults.some((fault) => fault.id === 'quote' && fault.from === value.from);
  if (isQuoted || holdsPlaceholder(value.text)) return;
  if (value.text === '') faults.push({ id: 'missing-value', breaks: false, from, to, tag: name.text });
  else faults.push({ id: 'bad-value', breaks: false, from: value.from, to: value.to, tag: name.text });
}

/** `fo` has each of `0` or `1`, `d` and `s` once at most (RFC 9989, section 4.8: `dmarc-fo`). */
function checkFailureOptions(tag: RecordTag | undefined, faults: DmarcFault[]): void {
  if (!tag || holdsPlaceholder(tag.value.text)) return;
  const options = listOf(tag.value, ':');
  const seen = new Set<string>();
  for (const { text, from, to } of options) {
    const option = text.toLowerCase();
    const kind = option === '1' ? '0' : option;
    const place = text === '' ? tag : { from, to };
    const about = { breaks: false, from: place.from, to: place.to, tag: 'fo' };
    if (!['0', 'd', 's'].includes(kind)) faults.push({ id: 'bad-value', ...about });
    else if (seen.has(option)) faults.push({ id: 'repeated-option', ...about });
    else if (kind === '0' && seen.has(option === '0' ? '1' : '0'))
      faults.push({ id: 'opposed-option', ...about });
    seen.add(option);
  }
}
