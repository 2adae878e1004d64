import { parseDkim } from '../dkim/parse.ts';
import type { DkimRecord } from '../dkim/record.ts';
import { parseDmarc } from '../dmarc/parse.ts';
import type { DmarcRecord } from '../dmarc/record.ts';
import type { LookupTree } from '../evaluate/lookup-tree.ts';
import { type MtaStsRecord, parseMtaSts } from '../mta-sts.ts';
import type { FoundRecord } from '../record.ts';
import { parseSpf } from '../spf/parse.ts';
import type { SpfRecord } from '../spf/record.ts';
import { parseTlsRpt, type TlsRptRecord } from '../tls-rpt.ts';
import { lookupsOf } from './lookups.ts';
import type { RecordsAround } from './records-around.ts';

/** What a rule is given: a record, what it says, and what there is besides. */
export interface RecordContext {
  readonly record: FoundRecord;
  readonly around: RecordsAround;
  /** The record as its kind reads it; the others are absent. */
  readonly spf?: SpfRecord;
  /** What an SPF record looks up, counted once for all rules. */
  readonly lookups?: () => LookupTree;
  readonly dmarc?: DmarcRecord;
  readonly dkim?: DkimRecord;
  readonly mtaSts?: MtaStsRecord;
  readonly tlsRpt?: TlsRptRecord;
}

/** What rules are given of a record. */
export function contextOf(record: FoundRecord, around: RecordsAround): RecordContext {
  const about = { record, around };
  const { text } = record.text;
  switch (record.kind) {
    case 'spf': {
      const spf = parseSpf(text);
      let tree: LookupTree | undefined;
      const lookups = () => {
        tree ??= lookupsOf(record, spf, around.known);
        return tree;
      };
      return { ...about, spf, lookups };
    }
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
