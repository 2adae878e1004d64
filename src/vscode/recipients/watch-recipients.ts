import * as vscode from 'vscode';
import type { ConfigCache } from '../config/files.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import type { RecipientDocuments } from './recipient-documents.ts';
import type { Recipients } from './recipients.ts';

interface WatchedRecipients {
  readonly recipients: Recipients;
  readonly documents: RecipientDocuments;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
}

/** Has lists checked when they are opened, typed in or saved, and when what holds for them changes. */
export function watchRecipients(parts: WatchedRecipients): vscode.Disposable {
  const { recipients, documents, files, settings } = parts;
  const run = ({ uri }: vscode.TextDocument) => settings.of(uri).run;
  const consider = (document: vscode.TextDocument) => {
    const isKnown = recipients.last(document) !== undefined;
    if (isKnown || (documents.is(document) && run(document) !== 'manual'))
      recipients.schedule(document, 'soon');
  };
  const considerAll = () => vscode.workspace.textDocuments.forEach(consider);
  considerAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const isTypedIn = contentChanges.length > 0 && documents.is(document);
      if (isTypedIn && run(document) === 'onType') recipients.schedule(document, 'after-a-pause');
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (documents.is(document) && run(document) === 'onSave') recipients.schedule(document, 'soon');
    }),
    vscode.workspace.onDidCloseTextDocument((document) => recipients.forget(document)),
    settings.onDidChange(considerAll),
    files.onDidChange(considerAll),
  );
}
