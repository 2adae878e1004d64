import { type Asking, ask } from '../../dns/asking.ts';
import { parseMtaSts } from '../../records/mta-sts.ts';
import type { RecordKind } from '../../records/record.ts';
import { type RfcSection, rfc } from '../../records/rfc.ts';
import { parseTlsRpt } from '../../records/tls-rpt.ts';
import { isIgnored } from '../../records/versioned.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck } from '../domain-report.ts';
import { published } from '../published.ts';
import { noAnswer } from './no-answer.ts';
import type { TopicReport } from './topic.ts';

interface EncryptionRecord {
  readonly kind: RecordKind & DomainCheck['topic'];
  readonly prefix: string;
  readonly begins: RegExp;
  /** Whether receivers take the record for none. */
  readonly isIgnored: (text: string) => boolean;
  readonly found: Message;
  readonly faulty: Message;
  /** Nobody has to have one. */
  readonly missing: Message;
  readonly source: RfcSection;
}

const MTA_STS: EncryptionRecord = {
  kind: 'mta-sts',
  prefix: '_mta-sts',
  begins: /^v=STSv1\b/,
  isIgnored: (record) => isIgnored(parseMtaSts(record)),
  found: text`MTA-STS record found. Its policy file isn’t checked here.`,
  faulty: text`The MTA-STS record has errors, so it has no effect. Fix what is marked.`,
  missing: text`No MTA-STS record. It’s optional: it makes other servers encrypt email to you.`,
  source: rfc(8461, '3.1'),
};

const TLS_RPT: EncryptionRecord = {
  kind: 'tls-rpt',
  prefix: '_smtp._tls',
  begins: /^v=TLSRPTv1\b/,
  isIgnored: (record) => isIgnored(parseTlsRpt(record)),
  found: text`TLS reporting record found.`,
  faulty: text`The TLS reporting record has errors, so no reports are sent. Fix what is marked.`,
  missing: text`No TLS reporting record. It’s optional: it gets you reports when other servers can’t encrypt email to you.`,
  source: rfc(8460, '3'),
};

/** Looks at what says that email to a domain is to be encrypted. */
export function* checkMtaSts(domain: string): Asking<TopicReport> {
  return yield* checkRecord(domain, MTA_STS);
}

/** Looks at what asks for reports about encryption. */
export function* checkTlsRpt(domain: string): Asking<TopicReport> {
  return yield* checkRecord(domain, TLS_RPT);
}

function* checkRecord(domain: string, about: EncryptionRecord): Asking<TopicReport> {
  const { kind, prefix, begins, found, faulty, missing, source } = about;
  const name = `${prefix}.${domain}`;
  const check = { id: kind, topic: kind, source } as const;
  const answer = yield* ask({ name, type: 'TXT' });
  if (answer.status === 'unknown')
    return { checks: [noAnswer(kind, kind, name, answer.reason)], records: [], facts: {} };
  const all = answer.status === 'found' ? answer.records.filter(({ data }) => begins.test(data)) : [];
  const records = all.map((one) => published(kind, kind, name, one));
  const [record, ...others] = records;
  if (!record) return { checks: [{ ...check, result: 'info', message: missing }], records, facts: {} };
  if (others.length > 0) {
    const message = text`There are ${records.length} records at ${name}, so none has an effect. Keep only one.`;
    return { checks: [{ ...check, result: 'fail', message }], records, facts: {} };
  }
  const isFaulty = about.isIgnored(record.shown.text);
  const said = { result: isFaulty ? 'fail' : 'pass', message: isFaulty ? faulty : found } as const;
  return { checks: [{ ...check, ...said, record: record.shown }], records, facts: {} };
}
