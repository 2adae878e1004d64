import * as vscode from 'vscode';
import { isBehindLink } from '../lib/links.ts';

/** The file that an assistant names: by a Uri, or by a path from the first workspace folder. Throws where it names none. */
export function fileNamed(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return vscode.Uri.parse(name, true);
  return name.startsWith('/') || !folder ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder, name);
}

/**
 * Whether an assistant may read a file without asking: what the user has open in a tab, and what is in the workspace itself, not by a
 * link that leads out of it. All else may be a key or a password, of which findings quote pieces.
 */
export async function isWithinReach(uri: vscode.Uri): Promise<boolean> {
  if (isShown(uri.toString())) return true;
  if (!vscode.workspace.getWorkspaceFolder(uri)) return false;
  try {
    return !(await isBehindLink(uri));
  } catch {
    // It is not there, which is said when it is opened.
    return true;
  }
}

/** Not all documents that VS Code has in memory: some were opened by extensions, this one included. */
function isShown(name: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === name;
      return input instanceof vscode.TabInputTextDiff && input.modified.toString() === name;
    }),
  );
}
