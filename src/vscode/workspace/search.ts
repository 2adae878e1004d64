import * as vscode from 'vscode';
import { CANDIDATES } from '../../core/config/discovery.ts';
import { matches } from '../../core/config/globs.ts';
import { CATALOG_FILES } from '../../core/draft/catalog-notation.ts';
import type { ConfigCache } from '../config/files.ts';
import { CONFIG_FILE } from '../lib/ids.ts';
import { pathFrom } from '../lib/paths.ts';

/** Files that may be drafts by their name, and where there are catalogs of drafts, those that may be such. */
export async function findDrafts(
  token: vscode.CancellationToken,
  files: ConfigCache,
): Promise<readonly vscode.Uri[]> {
  const drafts = await findCandidates(token);
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    await files.ready(vscode.Uri.joinPath(uri, CONFIG_FILE));
  if (!files.all().some(({ config }) => config.catalogs)) return drafts;
  return [...drafts, ...(await findCandidates(token, CATALOG_FILES))];
}

const SKIPPED = '**/{node_modules,.git}/**';
/** In other file systems a search that no extension provides is never answered. */
const SEARCHED: readonly string[] = ['file', 'vscode-remote'];

/** The files of the workspace with a name that fits a glob, as drafts have, less what the settings leave out of a search. */
export async function findCandidates(
  token: vscode.CancellationToken,
  glob = CANDIDATES,
): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const lists = await Promise.all(
    folders.map((folder) =>
      SEARCHED.includes(folder.uri.scheme)
        ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), SKIPPED, undefined, token)
        : walk(folder, glob, token),
    ),
  );
  // A folder of the workspace may be inside another one.
  return [...new Map(lists.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Whether `findCandidates` would give the file, if it has a name that drafts have. */
export function isFound(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && pathFrom(folder.uri, uri);
  if (!folder || path === undefined) return false;
  const globs = excluded(folder);
  const names = path.split('/');
  return !names.some((_, index) => matches(names.slice(0, index + 1).join('/'), globs));
}

/** One level of folders after the other. What cannot be read, and links to folders, which may lead in a circle, are left out. */
async function walk(
  folder: vscode.WorkspaceFolder,
  glob: string,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const globs = excluded(folder);
  const files: vscode.Uri[] = [];
  for (let level = [folder.uri]; level.length > 0 && !token.isCancellationRequested; ) {
    const entries = (await Promise.all(level.map(entriesOf))).flat().filter(({ uri }) => {
      return !matches(pathFrom(folder.uri, uri) ?? '', globs);
    });
    for (const { uri, type } of entries) {
      if (type & vscode.FileType.File && matches(uri.path, [glob])) files.push(uri);
    }
    level = entries.filter(({ type }) => type === vscode.FileType.Directory).map(({ uri }) => uri);
  }
  return files;
}

interface FolderEntry {
  readonly uri: vscode.Uri;
  readonly type: vscode.FileType;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly FolderEntry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ uri: vscode.Uri.joinPath(folder, name), type }));
  } catch {
    return [];
  }
}

/** Globs of `SKIPPED` and `files.exclude`; entries of that with a condition are about files that are made of others. */
function excluded(folder: vscode.WorkspaceFolder): readonly string[] {
  const setting = vscode.workspace.getConfiguration('files', folder.uri).get<unknown>('exclude');
  const globs = typeof setting === 'object' && setting !== null ? Object.entries(setting) : [];
  const chosen = globs.filter(([, value]) => value === true).map(([glob]) => glob);
  // To VS Code a name alone means one at the top, to our globs one anywhere.
  return [
    SKIPPED,
    '**/{node_modules,.git}',
    ...chosen.map((glob) => (glob.includes('/') ? glob : `/${glob}`)),
  ];
}
