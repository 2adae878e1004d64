import { parseDkim } from '../dkim/parse.ts';
import type { DkimRecord } from '../dkim/record.ts';
import { parseDmarc } from '../dmarc/parse.ts';
import type { DmarcRecord } from '../dmarc/record.ts';
import { type MtaStsRecord, parseMtaSts } from '../mta-sts.ts';
import type { FoundRecord } from '../record.ts';
import { parseSpf } from '../spf/parse.ts';
import type { SpfRecord } from '../spf/record.ts';
import { parseTlsRpt, type TlsRptRecord } from '../tls-rpt.ts';
import type { KnownNames } from './known-names.ts';

/** What a rule is given: a record, what it says, and what there is besides. */
export interface RecordContext {
  readonly record: FoundRecord;
  /** All records about email in the file, this one with them. */
  readonly records: readonly FoundRecord[];
  readonly known: KnownNames;
  /** The record as its kind reads it; the others are absent. */
  readonly spf?: SpfRecord;
  readonly dmarc?: DmarcRecord;
  readonly dkim?: DkimRecord;
  readonly mtaSts?: MtaStsRecord;
  readonly tlsRpt?: TlsRptRecord;
}

/** What rules are given of a record. */
export function contextOf(
  record: FoundRecord,
  records: readonly FoundRecord[],
  known: KnownNames,
): RecordContext {
  const about = { record, records, known };
  const { text } = record.text;
  switch (record.kind) {
    case 'spf':
      return { ...about, spf: parseSpf(text) };
    case 'dmarc':
      return { ...about, dmarc: parseDmarc(text) };
    case 'dkim':
      return { ...about, dkim: parseDkim(text) };
    case 'mta-sts':
      return { ...about, mtaSts: parseMtaSts(text) };
    case 'tls-rpt':
      return { ...about, tlsRpt: parseTlsRpt(text) };
    case 'mx':
      return about;
  }
}
