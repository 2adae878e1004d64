import * as vscode from 'vscode';
import type { Drafts } from './drafts.ts';

/** Milliseconds between the two halves of saving an untitled document, at most. */
const MAX_SAVING_MS = 5000;

/**
 * Keeps an untitled draft a draft when it is saved: VS Code then opens a file with its text and closes the untitled
 * document, in either order. `adopted` is told the file.
 */
export function followUntitled(
  drafts: Drafts,
  adopted: (file: vscode.TextDocument) => void,
): vscode.Disposable {
  const gone = new Set<vscode.TextDocument>();
  const adopt = (file: vscode.TextDocument, untitled: vscode.TextDocument) => {
    if (drafts.isChosen(file) || !isSavedAs(file, untitled)) return;
    drafts.choose(file);
    adopted(file);
  };
  const adoptFrom = (file: vscode.TextDocument) => {
    if (file.isUntitled || !drafts.canBe(file)) return;
    const untitled = vscode.workspace.textDocuments.filter(
      (other) => other.isUntitled && drafts.isChosen(other),
    );
    for (const other of [...untitled, ...gone]) adopt(file, other);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(adoptFrom),
    vscode.workspace.onDidSaveTextDocument(adoptFrom),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (!document.isUntitled || !drafts.isChosen(document)) return;
      for (const file of vscode.workspace.textDocuments) {
        if (!file.isUntitled && drafts.canBe(file)) adopt(file, document);
      }
      gone.add(document);
      setTimeout(() => gone.delete(document), MAX_SAVING_MS);
      forget(document, drafts);
    }),
  );
}

/** Its text, or, if it was made for a path, that path. */
function isSavedAs(file: vscode.TextDocument, untitled: vscode.TextDocument): boolean {
  if (file.uri.path === untitled.uri.path) return true;
  const text = file.getText();
  return text !== '' && text === untitled.getText();
}

/** A change of language closes and opens a document too, so it is only gone if it is still closed afterwards. */
function forget({ uri }: vscode.TextDocument, drafts: Drafts): void {
  setTimeout(() => {
    const isOpen = vscode.workspace.textDocuments.some((other) => other.uri.toString() === uri.toString());
    if (!isOpen) drafts.unchoose(uri);
  }, 0);
}
