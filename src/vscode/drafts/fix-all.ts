import type * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import { safeEdits } from '../../editing/safe-edits.ts';
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
  const edits = safeEdits(report, checker.options(document, document.getText(), engine), engine);
  return edits.length > 0 && (await mayChange(document)) ? edits : [];
}
