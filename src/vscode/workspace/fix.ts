import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import { fixAllEdits } from '../drafts/fix-all.ts';
import { isLossy, lossyReason } from '../drafts/lossless.ts';
import { CHECK_WORKSPACE, FIX_WORKSPACE } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { previewFirst } from '../lib/preview-first.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { ClosedDrafts } from './closed-drafts.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

export function registerFixWorkspace(
  workspace: WorkspaceCheck,
  checker: Checker,
  closed: ClosedDrafts,
): vscode.Disposable {
  return vscode.commands.registerCommand(FIX_WORKSPACE, async () => {
    if (workspace.drafts().length === 0) await vscode.commands.executeCommand(CHECK_WORKSPACE);
    const edit = await notify.during(
      { title: vscode.l10n.t('Inboxlint is looking for safe fixes'), in: 'notification' },
      (progress, token) => editOf(workspace.drafts(), checker, closed, progress, token),
    );
    if (!edit) return;
    if (edit.size === 0) {
      notify.info(vscode.l10n.t('Inboxlint: no problems that are safe to fix automatically'));
      return;
    }
    await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  });
}

/** One edit of all files; nothing if it was cancelled. */
async function editOf(
  drafts: ReturnType<WorkspaceCheck['drafts']>,
  checker: Checker,
  closed: ClosedDrafts,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const left: vscode.Uri[] = [];
  const metadata = { needsConfirmation: false, label: vscode.l10n.t('Apply all safe Inboxlint fixes') };
  const entries = (edits: readonly vscode.TextEdit[]) =>
    edits.map((one): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [one, metadata]);
  for (const [index, [uri]] of drafts.entries()) {
    if (token.isCancellationRequested) return undefined;
    const message = vscode.l10n.t('{0} of {1}', index + 1, drafts.length);
    progress.report({ message, increment: 100 / drafts.length });
    const edits = await editsOf(uri, checker, closed);
    if (edits === 'lossy') left.push(uri);
    if (edits === 'lossy' || edits.length === 0) continue;
    if (edit.size === 0) previewFirst(edit, uri, metadata.label);
    edit.set(uri, entries(edits));
  }
  tellLeft(left);
  return edit;
}

/** Says which drafts are left alone, once for all of them. */
function tellLeft([first, ...others]: readonly vscode.Uri[]): void {
  if (!first) return;
  const more =
    others.length > 0
      ? ` ${vscode.l10n.t('{0} more can’t be fixed for the same reason.', others.length)}`
      : '';
  notify.warn(`${lossyReason(first)}${more}`);
}

async function editsOf(
  uri: vscode.Uri,
  checker: Checker,
  closed: ClosedDrafts,
): Promise<readonly vscode.TextEdit[] | 'lossy'> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (!open) return closed.fixes(uri);
  if (await isLossy(open)) return 'lossy';
  const edits = await fixAllEdits(open, checker);
  return edits.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(open, span), text));
}
