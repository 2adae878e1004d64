import * as vscode from 'vscode';
import { HEAD_UNITS } from '../../core/draft/detect.ts';
import type { ConfigCache } from '../config/files.ts';
import type { Checker } from './checker.ts';
import type { Drafts } from './drafts.ts';
import { followUntitled } from './follow-untitled.ts';
import type { IncludeCache } from './included-files.ts';
import type { SettingsReader } from './settings.ts';

export interface WatchedParts {
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly settings: SettingsReader;
  readonly files: ConfigCache;
  readonly includes: IncludeCache;
}

/** Has documents checked when they are opened, typed in or saved, and when what holds for them changes. */
export function watchDocuments({
  checker,
  drafts,
  settings,
  files,
  includes,
}: WatchedParts): vscode.Disposable {
  const run = (document: vscode.TextDocument) => settings.of(document.uri).run;
  const consider = (document: vscode.TextDocument) => {
    if (!drafts.mayBe(document)) return;
    if (run(document) !== 'manual' || checker.knows(document)) checker.schedule(document, 'soon');
    // So that it is known as a draft, though not checked.
    else files.ready(document.uri).then(() => checker.touch(document));
  };
  const considerAll = () => vscode.workspace.textDocuments.forEach(consider);
  considerAll();
  return vscode.Disposable.from(
    followUntitled(drafts, consider),
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !drafts.mayBe(document)) return;
      // Elsewhere an edit cannot make a draft of a document that is none.
      const matters =
        checker.knows(document) || contentChanges.some(({ rangeOffset }) => rangeOffset < HEAD_UNITS);
      if (matters && run(document) === 'onType') checker.schedule(document, 'after-a-pause');
      checker.move(document, contentChanges);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (drafts.mayBe(document) && run(document) === 'onSave') checker.schedule(document, 'soon');
    }),
    vscode.workspace.onDidCloseTextDocument((document) => checker.forget(document)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) drafts.rename(oldUri, newUri);
      considerAll();
    }),
    settings.onDidChange(considerAll),
    files.onDidChange(considerAll),
    includes.onDidChange(considerAll),
  );
}
