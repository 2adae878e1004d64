import * as vscode from 'vscode';
import { CHECK_WORKSPACE, CHECKED_WORKSPACE } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import type { CheckSummary, WorkspaceCheck } from './workspace-check.ts';

export function registerCheckWorkspace(workspace: WorkspaceCheck): vscode.Disposable {
  return vscode.commands.registerCommand(CHECK_WORKSPACE, async () => {
    if (!vscode.workspace.workspaceFolders?.length) {
      notify.info(vscode.l10n.t('Open a folder with email drafts first.'));
      return undefined;
    }
    const summary = await notify.during(
      { title: vscode.l10n.t('Inboxlint is checking the drafts in this workspace'), in: 'notification' },
      (progress, token) => workspace.run(progress, token),
    );
    // What the view of drafts says when there is none.
    vscode.commands.executeCommand('setContext', CHECKED_WORKSPACE, true);
    report(summary);
    return summary;
  });
}

/** Does not wait for an answer. */
function report({ checked, withProblems, skipped }: CheckSummary): void {
  const parts = [
    checked === 1 ? vscode.l10n.t('1 draft checked') : vscode.l10n.t('{0} drafts checked', checked),
    vscode.l10n.t('{0} with problems', withProblems),
    ...(skipped > 0 ? [vscode.l10n.t('{0} too large or unreadable', skipped)] : []),
  ];
  const show = vscode.l10n.t('Show Problems');
  const buttons = withProblems > 0 ? [show] : [];
  notify.info(`Inboxlint: ${parts.join(', ')}`, ...buttons).then((answer) => {
    if (answer === show) vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}
