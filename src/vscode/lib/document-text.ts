import * as vscode from 'vscode';

/** The length of a document’s text in UTF-16 units, without getting the text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The first so many UTF-16 units of a document’s text. */
export function beginningOf(document: vscode.TextDocument, units: number): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(units)));
}
