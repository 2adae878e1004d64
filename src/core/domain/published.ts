import type { AnswerRecord } from '../dns/question.ts';
import { applyFixes } from '../fix/apply.ts';
import { findingsOf } from '../records/check-records.ts';
import type { FoundRecord, KnownRecord, RecordKind } from '../records/record.ts';
import type { RecordFinding } from '../records/report.ts';
import { recordRules } from '../records/rules/index.ts';
import { recordsAround } from '../records/rules/records-around.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { DomainCheck, DomainResult, DomainTopic, ShownRecord } from './domain-report.ts';

/** A record as the DNS has it, and what it is about. */
export interface PublishedRecord {
  readonly kind: RecordKind;
  readonly topic: DomainTopic;
  readonly shown: ShownRecord;
  /** The strings that it is published in. */
  readonly strings: readonly string[];
  /** Where what is checked begins in what is shown, in UTF-16 units: behind the preference of an MX record. */
  readonly lead: number;
}

/** A record of an answer, to be checked as one of a file is. */
export function published(
  kind: RecordKind,
  topic: DomainTopic,
  name: string,
  { data, strings, preference }: AnswerRecord,
): PublishedRecord {
  const host = data === '' ? '.' : data;
  if (kind !== 'mx')
    return { kind, topic, shown: { name, type: 'TXT', text: data }, strings: strings ?? [data], lead: 0 };
  const lead = `${preference ?? 0} `;
  return { kind, topic, shown: { name, type: 'MX', text: lead + host }, strings: [host], lead: lead.length };
}

const RESULTS: Readonly<Record<RecordFinding['severity'], DomainResult>> = {
  error: 'fail',
  warning: 'warn',
  info: 'info',
};

/** Rules whose faults are told with more evidence than a record has. */
const TOLD_ELSEWHERE: readonly RecordFinding['rule'][] = [
  'spf-several-records',
  'spf-too-many-lookups',
  'spf-void-lookups',
  'dmarc-several-records',
  'dmarc-external-reports',
  'dkim-several-records',
  'dkim-revoked',
  'dkim-bad-key',
  'dkim-weak-key',
];
const RULES = Object.fromEntries(TOLD_ELSEWHERE.map((id) => [id, { severity: 'off' } as const]));

/** What the rules about records say of records that belong together; `known` answers their lookups. */
export function recordChecks(
  records: readonly PublishedRecord[],
  known: readonly KnownRecord[],
): readonly DomainCheck[] {
  const found = records.map(foundRecord);
  const around = recordsAround(found, known, []);
  return records.flatMap(({ topic, shown, lead }, at) => {
    const record = found[at];
    if (!record) return [];
    const findings = findingsOf(record, around, record.text.text, RULES).toSorted(bySeverity);
    const fixable = findings.find(({ fixes }) => fixes.length > 0);
    return findings.map((finding) => ({
      id: finding.rule,
      topic,
      result: RESULTS[finding.severity],
      message: finding.message,
      record: shown,
      span: { start: lead + finding.span.start, end: lead + finding.span.end },
      // Once, with everything that can be fixed in it.
      ...(finding === fixable && { publish: fixedRecord(shown, lead, findings) }),
      ...sourceOf(finding.rule),
    }));
  });
}

const SEVERITIES: readonly RecordFinding['severity'][] = ['error', 'warning', 'info'];

function bySeverity(one: RecordFinding, other: RecordFinding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

/** The record with the first fix of each finding made, as far as they go together. */
function fixedRecord(shown: ShownRecord, lead: number, findings: readonly RecordFinding[]): ShownRecord {
  const fixes = findings.flatMap(({ fixes: [first] }) => first ?? []);
  return { ...shown, text: shown.text.slice(0, lead) + applyFixes(shown.text.slice(lead), fixes) };
}

function sourceOf(id: RecordFinding['rule']): Pick<DomainCheck, 'source'> {
  const rule = recordRules.find((one) => one.id === id);
  return rule ? { source: rule.source } : {};
}

/** As a file would tell of it that holds nothing else. */
function foundRecord({ kind, shown, strings, lead }: PublishedRecord): FoundRecord {
  const starts: number[] = [];
  let at = 0;
  for (const { length } of strings) {
    starts.push(at);
    at += length;
  }
  const text = shown.text.slice(lead);
  const name = shown.name.toLowerCase();
  return {
    kind,
    text: MappedText.whole(text),
    starts,
    name,
    isWhole: true,
    set: name,
    type: shown.type,
    ...(kind === 'mx' && { target: { name: text.toLowerCase().replace(/\.$/, ''), isWhole: true } }),
    span: { start: 0, end: text.length },
    container: 'plain',
    notation: { write: (text) => text },
  };
}
