import type * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import type { RecipientFinding } from '../../core/recipients/index.ts';
import { changedLines } from '../../editing/changed-lines.ts';
import type { CheckedRecipients } from './recipients.ts';

/** Which findings are to be fixed together: those of a rule, and of these the ones that found the same text. */
export interface AlikeFindings {
  readonly rule: string;
  readonly evidence?: string;
}

/** The findings of a report that are alike and have a fix. */
export function alike(
  { report }: Pick<CheckedRecipients, 'report'>,
  { rule, evidence }: AlikeFindings,
): readonly RecipientFinding[] {
  return report.findings.filter(
    (finding) =>
      finding.rule === rule &&
      finding.fixes.length > 0 &&
      (evidence === undefined || finding.evidence.toLowerCase() === evidence.toLowerCase()),
  );
}

/** The edits that fix what is safe to fix in a list as it was checked, or else what is alike; none if there are none. */
export function listFixes(
  document: vscode.TextDocument,
  { module, options }: CheckedRecipients,
  wanted?: AlikeFindings,
): readonly Edit[] {
  const source = document.getText();
  if (wanted) {
    // A report lists the first of many only.
    const all = { report: module.checkRecipients(source, { ...options, limit: Number.POSITIVE_INFINITY }) };
    return module.fixTogether(alike(all, wanted)).flatMap(({ edits }) => edits);
  }
  const fixed = module.fixRecipients(source, options);
  return fixed === source ? [] : changedLines(source, fixed);
}
