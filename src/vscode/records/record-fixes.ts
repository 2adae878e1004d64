import type * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import { changedLines } from '../../editing/changed-lines.ts';
import type { DocumentRecords } from './record-check.ts';

/** The edits that fix what is safe to fix in the document as it was checked, or else all of one rule; none if there are none. */
export function recordFixes(
  document: vscode.TextDocument,
  { report, module, options }: DocumentRecords,
  rule?: string,
): readonly Edit[] {
  if (rule !== undefined) {
    const fixes = module.fixesTogether(report.findings.filter((finding) => finding.rule === rule));
    return fixes.flatMap(({ edits }) => edits);
  }
  const source = document.getText();
  const fixed = module.fixRecords(source, options);
  return fixed === source ? [] : changedLines(source, fixed);
}
