import * as vscode from 'vscode';
import { HAS_RECIPIENTS } from '../lib/ids.ts';
import type { Recipients } from './recipients.ts';

/** Tells the manifest’s menus whether the document in front is a list of recipients. */
export function watchRecipientsContext(recipients: Recipients): vscode.Disposable {
  let said: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const hasRecipients = document !== undefined && recipients.last(document) !== undefined;
    if (hasRecipients === said) return;
    said = hasRecipients;
    vscode.commands.executeCommand('setContext', HAS_RECIPIENTS, hasRecipients);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    recipients.onDidChange(update),
  );
}
