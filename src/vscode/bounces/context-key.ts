import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import { IS_BOUNCE } from '../lib/ids.ts';

/** Tells the manifest’s menus whether the document in front is a message that came back. */
export function watchBounceContext(checker: Checker): vscode.Disposable {
  let said: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isBounce = document !== undefined && checker.returned(document) !== undefined;
    if (isBounce === said) return;
    said = isBounce;
    vscode.commands.executeCommand('setContext', IS_BOUNCE, isBounce);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    checker.onDidChange(update),
  );
}
