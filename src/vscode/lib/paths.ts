import * as vscode from 'vscode';

/** The folder that a file is in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: parentPath(uri.path), query: '', fragment: '' });
}

/** The path from a folder to what is in it, with `/` between names; nothing if it is elsewhere. */
export function pathFrom(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return undefined;
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(start) ? uri.path.slice(start.length) : undefined;
}

/** The last name of a path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The folders in which what holds for a document is looked for, the nearest first: up to its workspace folder, or to the
 * root where it is in none. What is not saved yet belongs to the first workspace folder.
 */
export function foldersAbove(uri: vscode.Uri): readonly vscode.Uri[] {
  if (uri.scheme === 'untitled')
    return vscode.workspace.workspaceFolders?.slice(0, 1).map(({ uri }) => uri) ?? [];
  const top = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  const folders: vscode.Uri[] = [];
  for (let folder = folderOf(uri); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder.path === top || folder.path === parentPath(folder.path)) return folders;
  }
}

function parentPath(path: string): string {
  const at = path.replace(/\/$/, '').lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}
