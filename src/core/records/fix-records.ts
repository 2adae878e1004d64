import { applyFixes, withoutOverlap } from '../fix/apply.ts';
import type { Fix } from '../fix/fix.ts';
import { checkRecords, type RecordOptions } from './check-records.ts';
import type { RecordFinding } from './report.ts';

/** More rounds than any file needs: a fix may uncover another, but never undoes one. */
const MAX_ROUNDS = 10;

/** Applies every safe fix of the records in a file until none is left, and gives the fixed source. */
export function fixRecords(source: string, options: RecordOptions): string {
  let fixed = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings } = checkRecords(fixed, options);
    const fixes = findings.flatMap((finding) => finding.fixes.find(({ safe }) => safe) ?? []);
    const made = applyFixes(fixed, fixes);
    if (made === fixed) return fixed;
    fixed = made;
  }
  return fixed;
}

/** The fixes of findings that can be made together: of each finding the first safe one, or else the first. */
export function fixesTogether(findings: readonly RecordFinding[]): readonly Fix[] {
  return withoutOverlap(findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? fixes[0] ?? []));
}
