import { applyFixes } from '../fix/apply.ts';
import { checkRecipients } from './check-recipients.ts';
import type { RecipientOptions, RecipientReport } from './recipient-report.ts';

/** A fix may bring another to light: `anna@gmial.con` behind `mailto:`. More rounds than that no list needs. */
const MAX_ROUNDS = 5;

/** Applies the safe fixes of a list until none is left. */
export function fixRecipients(source: string, options: RecipientOptions): string {
  let fixed = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = safeRecipientFixes(checkRecipients(fixed, { ...options, limit: Number.POSITIVE_INFINITY }));
    if (fixes.length === 0) break;
    fixed = applyFixes(fixed, fixes);
  }
  return fixed;
}

/** The first safe fix of each finding that has one. */
export function safeRecipientFixes({ findings }: Pick<RecipientReport, 'findings'>) {
  return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
}
