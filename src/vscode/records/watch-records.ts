import * as vscode from 'vscode';
import type { ConfigCache } from '../config/files.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { isEdited } from '../lib/edited.ts';
import type { Records } from './records.ts';

interface WatchedRecords {
  readonly records: Records;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
}

/** Has records checked when documents are opened, typed in or saved, and when what holds for them changes. */
export function watchRecords({ records, files, settings }: WatchedRecords): vscode.Disposable {
  const run = ({ uri }: vscode.TextDocument) => settings.of(uri).run;
  const consider = (document: vscode.TextDocument) => {
    if (!isEdited(document.uri)) return;
    if (run(document) !== 'manual' || records.last(document)) records.schedule(document, 'soon');
  };
  const considerAll = () => vscode.workspace.textDocuments.forEach(consider);
  considerAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const isTypedIn = contentChanges.length > 0 && isEdited(document.uri);
      if (isTypedIn && run(document) === 'onType') records.schedule(document, 'after-a-pause');
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isEdited(document.uri) && run(document) === 'onSave') records.schedule(document, 'soon');
    }),
    vscode.workspace.onDidCloseTextDocument((document) => records.forget(document)),
    settings.onDidChange(considerAll),
    files.onDidChange(considerAll),
  );
}
