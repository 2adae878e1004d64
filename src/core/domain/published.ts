import type { AnswerRecord } from '../dns/question.ts';
import { applyFixes } from '../fix/apply.ts';
import { findingsOf, namesOf } from '../records/check-records.ts';
import type { FoundRecord, KnownRecord, RecordKind } from '../records/record.ts';
import type { RecordFinding } from '../records/report.ts';
import { recordRules } from '../records/rules/index.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { DomainCheck, DomainResult, DomainTopic, ShownRecord } from './report.ts';

/** A record as the DNS has it, and what it is about. */
export interface PublishedRecord {
  readonly kind: RecordKind;
  readonly topic: DomainTopic;
  readonly shown: ShownRecord;
  /** The strings that it is published in. */
  readonly strings: readonly string[];
}

/** A record of an answer, to be checked as one of a file is. */
export function published(
  kind: RecordKind,
  topic: DomainTopic,
  name: string,
  { data, strings, preference }: AnswerRecord,
): PublishedRecord {
  const text = kind === 'mx' ? `${preference ?? 0} ${data === '' ? '.' : data}` : data;
  const type = kind === 'mx' ? 'MX' : 'TXT';
  return { kind, topic, shown: { name, type, text }, strings: strings ?? [text] };
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
  const byName = namesOf(known);
  return records.flatMap(({ topic, shown }, at) => {
    const record = found[at];
    if (!record) return [];
    return findingsOf({ record, beside: found, known: byName }, shown.text, RULES).map(
      ({ rule, severity, message, span, fixes }) => ({
        id: rule,
        topic,
        result: RESULTS[severity],
        message,
        record: shown,
        span,
        ...fixedRecord(shown, fixes),
        ...sourceOf(rule),
      }),
    );
  });
}

/** The record with its first fix made. */
function fixedRecord(shown: ShownRecord, [fix]: RecordFinding['fixes']): Pick<DomainCheck, 'publish'> {
  return fix ? { publish: { ...shown, text: applyFixes(shown.text, [fix]) } } : {};
}

function sourceOf(id: RecordFinding['rule']): Pick<DomainCheck, 'source'> {
  const rule = recordRules.find((one) => one.id === id);
  return rule ? { source: rule.source } : {};
}

/** As a file would tell of it that holds nothing else. */
function foundRecord({ kind, shown, strings }: PublishedRecord): FoundRecord {
  const starts: number[] = [];
  let at = 0;
  for (const { length } of strings) {
    starts.push(at);
    at += length;
  }
  return {
    kind,
    text: MappedText.whole(shown.text),
    starts,
    name: shown.name.toLowerCase(),
    isWhole: true,
    type: shown.type,
    span: { start: 0, end: shown.text.length },
    container: 'plain',
    notation: { write: (text) => text },
  };
}
