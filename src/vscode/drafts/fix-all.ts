import type * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import { changedLines } from './changed-lines.ts';
import type { Checker } from './checker.ts';
import { mayChange } from './lossless.ts';

/**
 * The edits that fix all safe problems in the document as it stands; none if there are none, it is no draft, or saving it
 * would destroy some of it, which is said.
 */
export async function fixAllEdits(document: vscode.TextDocument, checker: Checker): Promise<readonly Edit[]> {
  const report = await checker.check(document);
  const { engine } = checker;
  if (!report || !engine) return [];
  const fixes = engine.withoutOverlap(engine.safeFixes(report));
  if (fixes.length === 0 || !(await mayChange(document))) return [];
  const source = document.getText();
  const fixed = engine.fixAll(source, checker.options(document, source, engine));
  // One round nearly always does, and its own edits leave the cursor and everything else in their places.
  if (engine.applyFixes(source, fixes) === fixed) return fixes.flatMap(({ edits }) => edits);
  return changedLines(source, fixed);
}
