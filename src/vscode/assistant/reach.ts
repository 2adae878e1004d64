import * as vscode from 'vscode';

/** The file that an assistant names: by a Uri, or by a path from the first workspace folder. Throws where it names none. */
export function fileNamed(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return vscode.Uri.parse(name, true);
  return name.startsWith('/') || !folder ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder, name);
}

/**
 * Whether an assistant may read a file without asking: what is open in VS Code, and what is in the workspace itself, not by a
 * link that leads out of it. All else may be a key or a password, of which findings quote pieces.
 */
export async function isWithinReach(uri: vscode.Uri): Promise<boolean> {
  const name = uri.toString();
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === name)) return true;
  if (!vscode.workspace.getWorkspaceFolder(uri)) return false;
  try {
    return !((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink);
  } catch {
    // It is not there, which is said when it is opened.
    return true;
  }
}
