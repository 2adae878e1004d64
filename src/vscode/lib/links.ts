import * as vscode from 'vscode';
import { pathFrom } from './paths.ts';

/**
 * Whether a link stands on the way from the workspace folder to a file of it: in place of the file, or of a folder that it
 * is in. What it leads to may be anywhere. Rejects where something on the way is not there.
 */
export async function isBehindLink(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) return false;
  const path = pathFrom(folder, uri);
  // Written in another way than the folder, so that the way there is not known.
  if (path === undefined) return true;
  let place = folder;
  for (const name of path.split('/')) {
    place = place.with({ path: `${place.path.replace(/\/$/, '')}/${name}` });
    if ((await vscode.workspace.fs.stat(place)).type & vscode.FileType.SymbolicLink) return true;
  }
  return false;
}
