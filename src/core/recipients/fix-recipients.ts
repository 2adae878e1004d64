import { applyFixes, withoutOverlap } from '../fix/apply.ts';
import type { Fix } from '../fix/fix.ts';
import { checkRecipients } from './check-recipients.ts';
import type { RecipientFinding, RecipientOptions } from './recipient-report.ts';

/** A fix may bring another to light: `anna@gmial.con` behind `mailto:`. More rounds than that no list needs. */
const MAX_ROUNDS = 5;

/** Applies the safe fixes of a list until none is left. */
export function fixRecipients(source: string, options: RecipientOptions): string {
  let fixed = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { findings } = checkRecipients(fixed, { ...options, limit: Number.POSITIVE_INFINITY });
    const fixes = safeRecipientFixes(findings);
    if (fixes.length === 0) break;
    fixed = applyFixes(fixed, fixes);
  }
  return fixed;
}

/** The first safe fix of each finding that has one. */
export function safeRecipientFixes(findings: readonly RecipientFinding[]): readonly Fix[] {
  return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
}

/** The first fix of each finding that has one, as far as they can be made together. */
export function fixTogether(findings: readonly RecipientFinding[]): readonly Fix[] {
  return withoutOverlap(findings.flatMap(({ fixes }) => fixes.slice(0, 1)));
}
