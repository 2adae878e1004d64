import { applyFixes } from '../fix/apply.ts';
import { checkRecords, type RecordOptions } from './check-records.ts';

/** Rounds of fixing at most: some fixes make place for others. */
const MAX_ROUNDS = 10;

/** Applies the safe fixes of a file, until none is left. Never throws. */
export function fixRecords(source: string, options: RecordOptions): string {
  let fixed = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings } = checkRecords(fixed, options);
    const fixes = findings.flatMap((finding) => finding.fixes.filter(({ safe }) => safe).slice(0, 1));
    const next = applyFixes(fixed, fixes);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
