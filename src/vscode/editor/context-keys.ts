import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { IS_DRAFT } from '../lib/ids.ts';

/** Tells the manifest's menus whether the document in front is a draft. */
export function watchContext(checker: Checker, drafts: Drafts): vscode.Disposable {
  let said: boolean | undefined;
  const update = (document: vscode.TextDocument | undefined) => {
    const isDraft = document !== undefined && drafts.is(document) && !checker.returned(document);
    if (isDraft === said) return;
    said = isDraft;
    vscode.commands.executeCommand('setContext', IS_DRAFT, isDraft);
  };
  update(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => update(editor?.document)),
    checker.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update(document);
    }),
  );
}
