import { type CheckOptions, check } from './check.ts';
import { applyFixes, withoutOverlap } from './fix/apply.ts';
import type { Fix } from './fix/fix.ts';
import { harmlessFixes } from './fix/harmless.ts';
import { Refused } from './fix/refused.ts';
import { alikeAs, isBuiltAlike } from './fix/structure.ts';
import { readDraftInSteps } from './read/read.ts';
import type { Report } from './report/report.ts';
import { finished } from './text/steps.ts';

/** More rounds than any draft needs: a fix may uncover another, but never undoes one. */
export const MAX_ROUNDS = 10;

/**
 * Applies every safe fix until none is left, and gives the fixed source. A fix that would make or break a placeholder,
 * an element, a link, a header or a part of the draft is left out.
 */
export function fixAll(source: string, options: CheckOptions): string {
  let fixed = source;
  for (const { draft } of fixRounds(source, options)) fixed = draft.source;
  return fixed;
}

/** What is found in the draft, and what with each round of fixes. */
export function* fixRounds(source: string, options: CheckOptions): Generator<Report> {
  const all = { ...options, limit: Number.POSITIVE_INFINITY };
  const read = (text: string) => readDraftInSteps(text, options.format, options.bytes, options);
  const refused = new Refused();
  let report = check(source, all);
  yield report;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { draft } = report;
    const wanted = withoutOverlap(safeFixes(report).filter((fix) => !refused.has(fix)));
    if (wanted.length === 0) return;
    let made = wanted;
    report = check(applyFixes(draft.source, made), all);
    if (!isBuiltAlike(draft, report.draft)) {
      made = finished(harmlessFixes(draft, wanted, read));
      if (made.length === 0) return;
      report = check(applyFixes(draft.source, made), all);
    }
    refused.add(wanted, made);
    yield report;
  }
}

/**
 * The fixes of all that a rule finds, which can be made together: of each finding the first safe one, or else the first.
 * Where the first alone changes how the draft is built, as an added attribute does, the others may change the same;
 * nothing else is changed by them together that one of them leaves alone.
 */
export function fixesOfRule(source: string, rule: string, options: CheckOptions): readonly Fix[] {
  const { draft, findings } = check(source, { ...options, limit: Number.POSITIVE_INFINITY });
  const found = findings.filter((finding) => finding.rule === rule);
  const fixes = withoutOverlap(
    found.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? fixes[0] ?? []),
  );
  const read = (text: string) => readDraftInSteps(text, options.format, options.bytes, options);
  const sample = fixes.find(({ safe }) => !safe);
  const isAlike = sample ? alikeAs(draft, finished(read(applyFixes(source, [sample])))) : isBuiltAlike;
  const isHarmless = isAlike(draft, finished(read(applyFixes(source, fixes))));
  return isHarmless ? fixes : finished(harmlessFixes(draft, fixes, read, isAlike));
}

/** How many findings a draft has, those included that its report leaves out. */
export function findingCount({ findings, omitted }: Pick<Report, 'findings' | 'omitted'>): number {
  return omitted.reduce((sum, { count }) => sum + count, findings.length);
}

/** The first safe fix of each finding that has one. */
export function safeFixes(report: Report): readonly Fix[] {
  return report.findings.flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
}
