import type { RuleConfig } from '../config/config.ts';
import type { RecordRuleId } from '../config/record-rule-ids.ts';
import type { Message } from '../text/message.ts';
import { containerOf } from './container-of.ts';
import { findRecords } from './find/find-records.ts';
import { type FoundRecord, type KnownRecord, type RecordKind, UNKNOWN } from './record.ts';
import type { RecordFinding, RecordReport } from './report.ts';
import { contextOf } from './rules/context.ts';
import { recordRules } from './rules/index.ts';
import type { RecordHit, RecordRule } from './rules/record-rule.ts';
import { type RecordsAround, recordsAround } from './rules/records-around.ts';

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
  if (!container) return { records: [], findings: [], omitted: 0, known: [] };
  const { records, known, zones } = findRecords(source, path, container);
  const around = recordsAround(records, [...known, ...others], zones);
  const found = records.flatMap((record) => findingsOf(record, around, source, rules));
  const findings = firstOfEach(found.sort((a, b) => a.span.start - b.span.start));
  return { records, findings, omitted: found.length - findings.length, known };
}

/** Findings of a rule that are listed at most: an editor can’t show more. */
const MAX_OF_A_RULE = 1000;

function firstOfEach(findings: readonly RecordFinding[]): readonly RecordFinding[] {
  const counts = new Map<RecordRuleId, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MAX_OF_A_RULE;
  });
}

/** What a file tells about names, for lookups of others; nothing where it is in no container that is read. Never throws. */
export function knownRecords(source: string, path: string): readonly KnownRecord[] {
  const container = containerOf(path, source);
  return container ? findRecords(source, path, container).known : [];
}

/** What the rules say of one record, whose spans are in `source`. */
export function findingsOf(
  record: FoundRecord,
  around: RecordsAround,
  source: string,
  rules: NonNullable<RecordOptions['rules']>,
): readonly RecordFinding[] {
  const context = contextOf(record, around);
  return (RULES_OF.get(record.kind) ?? []).flatMap((rule) => {
    if (rules[rule.id]?.severity === 'off') return [];
    return Array.from(rule.check(context), (hit) => findingOf(rule, hit, record, source, rules));
  });
}

/** The rules that are asked about records of a kind. */
const RULES_OF: ReadonlyMap<RecordKind, readonly RecordRule[]> = new Map(
  recordRules.map(({ kind }) => [kind, recordRules.filter((rule) => rule.kind === kind)]),
);

function findingOf(
  rule: RecordRule,
  { from, to, span: place, message, fixes = [], also = [], severity: own = rule.severity, tree }: RecordHit,
  { text }: FoundRecord,
  source: string,
  rules: NonNullable<RecordOptions['rules']>,
): RecordFinding {
  const span = place ?? text.span(from, to);
  const set = rules[rule.id]?.severity;
  return {
    rule: rule.id,
    severity: set === undefined || set === 'off' ? own : set,
    span,
    also: also.map((place) => text.span(place.from, place.to)),
    evidence: place ? source.slice(span.start, span.end) : shown(text.text.slice(from, to)),
    message: shownMessage(message),
    fixes: fixes.map((fix) => ({ ...fix, title: shownMessage(fix.title) })),
    ...(tree && { tree }),
  };
}

/** What isn’t known is for parsers; people read `{…}`. */
function shown(written: string): string {
  return written.replaceAll(UNKNOWN, '{…}');
}

function shownMessage({ template, args }: Message): Message {
  return { template, args: args.map(shown) };
}
