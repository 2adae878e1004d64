import * as vscode from 'vscode';

/** Schemes of documents that are edited; of the others, those of a file system that can be written to. */
const SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);
/** Cells of notebooks, and input boxes, are documents of their own. */
const NEVER = new Set(['vscode-notebook-cell', 'vscode-interactive-input', 'output', 'git', 'comment']);

/** Whether a document is a file, or will be one: no view of a file’s past, no notebook cell. */
export function isEdited({ scheme }: vscode.Uri): boolean {
  if (NEVER.has(scheme)) return false;
  return SCHEMES.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
