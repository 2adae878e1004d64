import * as vscode from 'vscode';
import * as notify from './notify.ts';

/** Whether the folder is trusted; where it is not, says in that sentence what is not done, and does not wait for an answer. */
export function isTrusted(refusal: string): boolean {
  if (vscode.workspace.isTrusted) return true;
  const manage = vscode.l10n.t('Manage Workspace Trust');
  notify.warn(refusal, manage).then((answer) => {
    if (answer === manage) vscode.commands.executeCommand('workbench.trust.manage');
  });
  return false;
}
