import * as vscode from 'vscode';
import { HAS_RECORDS } from '../lib/ids.ts';
import type { Records } from './records.ts';

/** Tells the manifest’s menus whether the document in front holds DNS records. */
export function watchRecordsContext(records: Records): vscode.Disposable {
  let said: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const hasRecords = document !== undefined && records.last(document) !== undefined;
    if (hasRecords === said) return;
    said = hasRecords;
    vscode.commands.executeCommand('setContext', HAS_RECORDS, hasRecords);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    records.onDidChange(update),
  );
}
