import { type CheckOptions, check } from './check.ts';
import { applyFixes } from './fix/apply.ts';
import type { Fix } from './fix/fix.ts';
import type { Report } from './report/report.ts';

/** More rounds than any draft needs: a fix may uncover another, but never undoes one. */
const MAX_ROUNDS = 10;

/** Applies every safe fix until none is left, and gives the fixed source. */
export function fixAll(source: string, options: CheckOptions): string {
  let text = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixed = applyFixes(text, safeFixes(check(text, { ...options, limit: Number.POSITIVE_INFINITY })));
    if (fixed === text) break;
    text = fixed;
  }
  return text;
}

/** How many findings a draft has, those included that its report leaves out. */
export function findingCount({ findings, omitted }: Report): number {
  return omitted.reduce((sum, { count }) => sum + count, findings.length);
}

/** The first safe fix of each finding that has one. */
export function safeFixes(report: Report): readonly Fix[] {
  return report.findings.flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
}
