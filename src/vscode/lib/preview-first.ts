import type * as vscode from 'vscode';

/**
 * Has VS Code show the whole edit before it is made. What itself needs a confirmation is shown unticked, so that is the
 * making of a file that is there already, which does nothing and is not shown.
 */
export function previewFirst(edit: vscode.WorkspaceEdit, there: vscode.Uri, label: string): void {
  edit.createFile(there, { ignoreIfExists: true }, { needsConfirmation: true, label });
}
