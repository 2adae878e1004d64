import * as vscode from 'vscode';
import { EXTENSIONS } from './languages.ts';
import { pathFrom } from './paths.ts';

/** The files that may be drafts, by their extensions. */
export const CANDIDATES = `**/*.{${EXTENSIONS.join(',')}}`;
const SKIPPED = '**/{node_modules,.git}/**';

/** The files of the workspace that may be drafts; what `files.exclude` leaves out is not among them. */
export async function findCandidates(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  return vscode.workspace.findFiles(CANDIDATES, SKIPPED, undefined, token);
}

/** Whether a search finds the file: neither the settings nor `SKIPPED` leave it out. */
export async function isFound(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && pathFrom(folder.uri, uri);
  if (!folder || path === undefined) return false;
  const pattern = new vscode.RelativePattern(folder, path.replace(/[[{}*?]/g, '[$&]'));
  return (await vscode.workspace.findFiles(pattern, SKIPPED, 1)).length > 0;
}
