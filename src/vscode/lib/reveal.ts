import * as vscode from 'vscode';
import type { Span } from '../../core/index.ts';
import { rangeOf } from './ranges.ts';

/** Shows a place of a document, in the column where that is open. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  await vscode.window.showTextDocument(document, {
    selection: rangeOf(document, span),
    viewColumn: columnOf(document) ?? vscode.ViewColumn.One,
  });
}

/** Where the document is open, whether it is in front there or not. */
function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  const name = uri.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === name),
  )?.viewColumn;
}
