import {
  type Config,
  findingCount,
  LEVELS,
  type Level,
  type Report,
  type RuleId,
  type Severity,
} from '../core/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { CheckedFile, Totals } from './reporter.ts';

/** The totals of a run that has found nothing yet. */
export function newTotals({ maxWarnings }: CliOptions): Totals {
  const levels = { clean: 0, caution: 0, risky: 0, spam: 0 };
  const counts = { findings: 0, errors: 0, warnings: 0, fixable: 0, fixed: 0, flagged: 0, failures: 0 };
  return {
    levels,
    ...counts,
    failing: new Map(),
    passedOver: new Map(),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

/** Where a run fails if nothing says otherwise. */
export const FAIL_ON: Level = 'risky';

/** Adds a draft to the totals; gives whether it fails, by its score or by what a filter says. */
export function addDraft(
  totals: Totals,
  { report, fixed, answers = [] }: CheckedFile,
  { failOn = FAIL_ON }: Config,
): boolean {
  totals.levels[report.level]++;
  totals.findings += findingCount(report);
  totals.errors += countOf(report, 'error');
  totals.warnings += countOf(report, 'warning');
  totals.fixable += report.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  for (const { fixable } of report.omitted) totals.fixable += fixable;
  totals.fixed += fixed;
  const isSpam = answers.some((answer) => 'isSpam' in answer && answer.isSpam);
  const fails = isFailing(report, failOn);
  if (fails) totals.failing.set(failOn, (totals.failing.get(failOn) ?? 0) + 1);
  else if (isSpam) totals.flagged++;
  return fails || isSpam;
}

/** Findings of a severity, those included that the report leaves out: a rule reports all of a draft alike. */
function countOf({ findings, omitted }: Report, severity: Severity): number {
  const found = findings.filter((finding) => finding.severity === severity);
  const rules = new Set<RuleId>(found.map(({ rule }) => rule));
  return omitted.reduce((sum, { rule, count }) => sum + (rules.has(rule) ? count : 0), found.length);
}

function isFailing({ score, level }: Report, limit: Level | number): boolean {
  return typeof limit === 'number' ? score >= limit : LEVELS.indexOf(level) >= LEVELS.indexOf(limit);
}

/** A draft without what is no error; one that neither fails nor has an error needs nobody’s attention. */
export function quieted(checked: CheckedFile, fails: boolean): CheckedFile {
  const { report } = checked;
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set<RuleId>(findings.map(({ rule }) => rule));
  const omitted = report.omitted.filter(({ rule }) => rules.has(rule));
  const isUnimportant = !fails && findings.length === 0;
  return { ...checked, report: { ...report, findings, omitted }, isUnimportant };
}
