import type { RuleConfig } from '../config/config.ts';
import type { RecordRuleId } from '../config/record-rule-ids.ts';
import { containerOf } from './container-of.ts';
import { findRecords } from './find/find-records.ts';
import type { FoundRecord, KnownRecord } from './record.ts';
import type { RecordFinding, RecordReport } from './report.ts';
import type { RecordContext } from './rules/context.ts';
import { recordRules } from './rules/index.ts';
import type { RecordHit, RecordRule } from './rules/record-rule.ts';

export interface RecordOptions {
  /** Says together with the file’s beginning which container it is; `-` is the standard input. */
  readonly path: string;
  /** What the configuration says of rules, settled for this path (`configFor`). */
  readonly rules?: Readonly<Partial<Record<RecordRuleId, RuleConfig>>>;
  /** What other files tell, to answer lookups from: `RecordReport.known` of theirs. */
  readonly others?: readonly KnownRecord[];
}

/**
 * Finds the records about email in a file and checks them. A file in no container that is read has none. Never throws; takes
 * time in proportion to the file.
 */
export function checkRecords(source: string, { path, rules = {}, others = [] }: RecordOptions): RecordReport {
  const container = containerOf(path, source);
  if (!container) return { records: [], findings: [], known: [] };
  const { records, known } = findRecords(source, path, container);
  const byName = namesOf([...known, ...others]);
  const findings = records.flatMap((record) =>
    findingsOf({ record, beside: records, known: byName }, source, rules),
  );
  return { records, findings: findings.sort((a, b) => a.span.start - b.span.start), known };
}

function namesOf(known: readonly KnownRecord[]): RecordContext['known'] {
  const byName = new Map<string, KnownRecord[]>();
  for (const record of known) {
    const same = byName.get(record.name);
    if (same) same.push(record);
    else byName.set(record.name, [record]);
  }
  return byName;
}

function findingsOf(
  context: RecordContext,
  source: string,
  rules: NonNullable<RecordOptions['rules']>,
): readonly RecordFinding[] {
  return recordRules.flatMap((rule) => {
    if (rules[rule.id]?.severity === 'off') return [];
    return Array.from(rule.check(context), (hit) => findingOf(rule, hit, context.record, source, rules));
  });
}

function findingOf(
  rule: RecordRule,
  { from, to, message, fixes = [], also = [] }: RecordHit,
  { text }: FoundRecord,
  source: string,
  rules: NonNullable<RecordOptions['rules']>,
): RecordFinding {
  const span = text.span(from, to);
  const set = rules[rule.id]?.severity;
  return {
    rule: rule.id,
    severity: set === undefined || set === 'off' ? rule.severity : set,
    span,
    also: also.map((place) => text.span(place.from, place.to)),
    evidence: source.slice(span.start, span.end),
    message,
    fixes,
  };
}
