import { type Finding, type Omitted, render, type Span } from '../core/index.ts';
import type { FilterAnswer } from '../filters/api.ts';
import type { Output } from './output.ts';
import { type Lines, linesOf } from './positions.ts';
import type { CheckedFile, Reporter } from './reporter.ts';
import { stringify } from './stringify.ts';

/** Writes the JSON document bit by bit, one draft a line. */
export function jsonReporter(out: Output, version: string): Reporter {
  let separator = '\n';
  const entry = async (value: unknown) => {
    await out(separator + stringify(value));
    separator = ',\n';
  };
  return {
    start: () => out(`{"version":${JSON.stringify(version)},"drafts":[`),
    draft: (checked) => entry(draftEntry(checked)),
    returned: (path, kind) => entry({ path, format: 'eml', kind, findings: [] }),
    failure: (path, error) => entry({ path, error }),
    end: () => out('\n]}\n'),
  };
}

function draftEntry({ path, key, source, report, suppressed, answers }: CheckedFile) {
  const lines = linesOf(source);
  return {
    path,
    ...(key !== undefined && { key }),
    format: report.format,
    score: report.score,
    points: report.points,
    level: report.level,
    likelihood: report.likelihood,
    findings: report.findings.map((finding) => findingEntry(finding, lines)),
    ...(report.language !== undefined && { language: report.language }),
    wordsJudged: report.wordsJudged,
    // Only a draft with thousands of findings has it.
    ...(report.omitted.length > 0 && { omitted: report.omitted.map(omittedEntry) }),
    ...(suppressed > 0 && { suppressed }),
    ...(answers && { filters: answers.map((answer) => answerEntry(answer, lines)) }),
  };
}

/** `correctable` is what the contract calls it. */
function omittedEntry({ rule, count, fixable }: Omitted) {
  return { rule, count, correctable: fixable };
}

function answerEntry(answer: FilterAnswer, lines: Lines) {
  const { filter, host } = answer;
  if ('problem' in answer) return { filter, host, error: render(answer.problem) };
  const { score, threshold, isSpam, action, symbols } = answer;
  return {
    filter,
    host,
    score,
    threshold,
    spam: isSpam,
    ...(action !== undefined && { action }),
    symbols: symbols.map(({ span, ...symbol }) => ({
      ...symbol,
      start: lines.position(span.start),
      end: lines.position(span.end),
    })),
  };
}

function findingEntry(finding: Finding, lines: Lines) {
  return {
    rule: finding.rule,
    group: finding.group,
    severity: finding.severity,
    points: finding.points,
    worth: finding.worth,
    message: render(finding.message),
    evidence: finding.evidence,
    start: lines.position(finding.span.start),
    end: lines.position(finding.span.end),
    ...(finding.also.length > 0 && { also: finding.also.map((span) => placeOf(span, lines)) }),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: render(title),
      safe,
      edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
    })),
    filters: finding.filters,
    docs: `docs/rules/${finding.rule}.md`,
  };
}

function placeOf({ start, end }: Span, lines: Lines) {
  return { start: lines.position(start), end: lines.position(end) };
}
