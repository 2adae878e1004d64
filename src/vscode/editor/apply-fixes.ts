import * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import * as notify from '../lib/notify.ts';
import { workspaceEdit } from '../lib/ranges.ts';
import { say } from '../lib/say.ts';

/** Makes the edits of safe fixes in a document, and says how many, that there are none, or that they could not be made. */
export async function applyFixes(document: vscode.TextDocument, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0)
    return say(vscode.l10n.t('Inboxlint: no problems that are safe to fix automatically'));
  const isApplied = await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  if (isApplied) say(fixedIn(edits.length));
  else notify.warn(vscode.l10n.t('Inboxlint couldn’t change this document. It may be read-only.'));
}

function fixedIn(places: number): string {
  if (places === 1) return vscode.l10n.t('Inboxlint: 1 fix applied');
  return vscode.l10n.t('Inboxlint: {0} fixes applied', places);
}
