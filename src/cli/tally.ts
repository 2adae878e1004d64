import { type Config, findingCount, LEVELS, type Level, type RuleId, type Severity } from '../core/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { CheckedFile, DraftReport, JudgedFile, Totals } from './reporter.ts';

/** The totals of a run that has found nothing yet. */
export function newTotals({ maxWarnings }: CliOptions): Totals {
  const levels = { clean: 0, caution: 0, risky: 0, spam: 0 };
  const counts = {
    findings: 0,
    errors: 0,
    warnings: 0,
    fixable: 0,
    fixed: 0,
    suppressed: 0,
    flagged: 0,
    failures: 0,
  };
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

/** Adds a draft to the totals, and judges it by its score and by what filters say. */
export function addDraft(totals: Totals, checked: CheckedFile, { failOn = FAIL_ON }: Config): JudgedFile {
  const { report, fixed, answers = [] } = checked;
  totals.levels[report.level]++;
  totals.findings += findingCount(report);
  totals.errors += countOf(report, 'error');
  totals.warnings += countOf(report, 'warning');
  totals.fixable += report.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  for (const { fixable } of report.omitted) totals.fixable += fixable;
  totals.fixed += fixed;
  totals.suppressed += checked.suppressed;
  const isSpam = answers.some((answer) => 'isSpam' in answer && answer.isSpam);
  const fails = isFailing(report, failOn);
  if (fails) totals.failing.set(failOn, (totals.failing.get(failOn) ?? 0) + 1);
  else if (isSpam) totals.flagged++;
  if (fails)
    return { ...checked, failure: `${scoreSentence(report)}, at or above ${limitText(failOn)} (--fail-on).` };
  return isSpam ? { ...checked, failure: 'A filter flagged it as spam.' } : checked;
}

function scoreSentence({ score, level }: DraftReport): string {
  return `The score is ${score} of 100 (${level})`;
}

/** `“risky”`, `a score of 40`: from where drafts fail. */
export function limitText(limit: Level | number): string {
  return typeof limit === 'number' ? `a score of ${limit}` : `“${limit}”`;
}

/** Findings of a severity, those included that the report leaves out: a rule reports all of a draft alike. */
function countOf({ findings, omitted }: DraftReport, severity: Severity): number {
  const found = findings.filter((finding) => finding.severity === severity);
  const rules = new Set<RuleId>(found.map(({ rule }) => rule));
  return omitted.reduce((sum, { rule, count }) => sum + (rules.has(rule) ? count : 0), found.length);
}

function isFailing({ score, level }: DraftReport, limit: Level | number): boolean {
  return typeof limit === 'number' ? score >= limit : LEVELS.indexOf(level) >= LEVELS.indexOf(limit);
}

/** A draft without what is no error; one that neither fails nor has an error needs nobody’s attention. */
export function quieted(judged: JudgedFile): JudgedFile {
  const { report, failure } = judged;
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set<RuleId>(findings.map(({ rule }) => rule));
  const omitted = report.omitted.filter(({ rule }) => rules.has(rule));
  const isUnimportant = failure === undefined && findings.length === 0;
  return { ...judged, report: { ...report, findings, omitted }, isUnimportant };
}
