import * as vscode from 'vscode';

/** The document that a panel showed before a reload, by what its page kept; nothing where it is gone. */
export async function documentOf(state: unknown): Promise<vscode.TextDocument | undefined> {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return undefined;
  const { uri } = state;
  if (typeof uri !== 'string') return undefined;
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
