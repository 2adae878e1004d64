import type { ReportUri } from './dmarc/record.ts';
import { type ReportUriFault, readReportUris } from './dmarc/report-uri.ts';
import { inOrder, type TagFault, type TagList, tagOf } from './tags.ts';
import { holdsPlaceholder } from './text-part.ts';
import { parseVersioned, type TagGrammar, type VersionFaultId } from './versioned.ts';

/** RFC 8460, section 3. */
const tlsRptGrammar = {
  version: 'TLSRPTv1',
  isTight: true,
  known: ['v', 'rua'],
} as const satisfies TagGrammar;

/** `missing-reports`: no `rua`. `bad-scheme`: neither `mailto:` nor `https:`. */
type TlsRptFaultId = VersionFaultId | ReportUriFault | 'missing-reports' | 'bad-scheme';

/** The record that says where reports about encryption go. */
export interface TlsRptRecord extends TagList<TlsRptFaultId> {
  readonly reports: readonly ReportUri[];
}

/** Reads a TLS-RPT record. */
export function parseTlsRpt(text: string): TlsRptRecord {
  const list = parseVersioned(text, tlsRptGrammar);
  const faults: TagFault<TlsRptFaultId>[] = [...list.faults];
  const tag = tagOf(list, 'rua');
  const last = list.tags.at(-1);
  if (last && !tag && !list.tags.some((known) => holdsPlaceholder(known.text))) {
    faults.push({ id: 'missing-reports', breaks: true, from: last.from, to: last.to, tag: 'rua' });
  }
  if (tag?.value.text === '') {
    faults.push({ id: 'missing-value', breaks: true, from: tag.from, to: tag.to, tag: 'rua' });
  }
  const isReadable = tag && tag.value.text !== '' && !holdsPlaceholder(tag.value.text);
  const reports = isReadable
    ? readReportUris(tag.value, (id, { from, to }, meant) =>
        faults.push({ id, breaks: true, from, to, tag: 'rua', ...(meant !== undefined && { meant }) }),
      )
    : [];
  for (const { scheme, from, to } of reports) {
    if (scheme === undefined || scheme === 'mailto' || scheme === 'https') continue;
    faults.push({ id: 'bad-scheme', breaks: true, from, to, tag: 'rua' });
  }
  return { ...list, faults: inOrder(faults), reports };
}
