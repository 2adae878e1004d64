import * as vscode from 'vscode';
import type { Tally, WorkspaceCheck } from './workspace-check.ts';

/** Checks every draft of the workspace; gives the tally, also of a run that was cancelled. */
export const CHECK_WORKSPACE = 'inboxlint.checkWorkspace';

export function registerWorkspaceCommand(workspace: WorkspaceCheck): vscode.Disposable {
  return vscode.commands.registerCommand(CHECK_WORKSPACE, async () => {
    if (!vscode.workspace.workspaceFolders?.length) {
      vscode.window.showInformationMessage(vscode.l10n.t('Open a folder with email drafts first.'));
      return undefined;
    }
    const tally = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Inboxlint checks the drafts of this workspace'),
        cancellable: true,
      },
      (progress, token) => workspace.run(progress, token),
    );
    // What the view of drafts says when there is none.
    vscode.commands.executeCommand('setContext', 'inboxlint.checkedWorkspace', true);
    tell(tally);
    return tally;
  });
}

/** Does not wait for an answer. */
function tell({ checked, withProblems, skipped }: Tally): void {
  const parts = [
    checked === 1 ? vscode.l10n.t('1 draft checked') : vscode.l10n.t('{0} drafts checked', checked),
    vscode.l10n.t('{0} with problems', withProblems),
    ...(skipped > 0 ? [vscode.l10n.t('{0} too large or unreadable', skipped)] : []),
  ];
  const show = vscode.l10n.t('Show Problems');
  const buttons = withProblems > 0 ? [show] : [];
  vscode.window.showInformationMessage(`Inboxlint: ${parts.join(', ')}`, ...buttons).then((answer) => {
    if (answer === show) vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}
