import * as vscode from 'vscode';

/** Files whose coming, changing and going is told to the extension by VS Code's watchers alone. */
const NAMES = ['.inboxlintrc.json', '.gitignore'];

type ChangeKind = 'change' | 'delete';

const told = new vscode.EventEmitter<{ readonly kind: ChangeKind; readonly uri: vscode.Uri }>();
// The extension's watchers hear what this one hears, at the same time.
const watcher = vscode.workspace.createFileSystemWatcher(`**/{${NAMES.join(',')}}`);
watcher.onDidCreate((uri) => told.fire({ kind: 'change', uri }));
watcher.onDidChange((uri) => told.fire({ kind: 'change', uri }));
watcher.onDidDelete((uri) => told.fire({ kind: 'delete', uri }));

/**
 * Writes a file. Settles once the watchers have told of it, if they are what the extension goes by: what is told late is
 * done in the middle of the next test.
 */
export async function writeWatched(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  await watched(uri, 'change', () => vscode.workspace.fs.writeFile(uri, content));
}

/** Deletes a file or a folder; of a single file, settles as `writeWatched` does. Throws if it is not there. */
export async function deleteWatched(uri: vscode.Uri): Promise<void> {
  if (isWatched(uri)) {
    await vscode.workspace.fs.stat(uri);
    // Of a file that came and went within a moment they tell nothing; so its coming is waited for.
    await writeWatched(uri, new TextEncoder().encode('\n'));
  }
  await watched(uri, 'delete', () => vscode.workspace.fs.delete(uri, { recursive: true }));
}

async function watched(uri: vscode.Uri, kind: ChangeKind, act: () => Thenable<void>): Promise<void> {
  if (!isWatched(uri)) return act();
  const telling = new Promise<void>((done) => {
    const listening = told.event((news) => {
      if (news.kind !== kind || news.uri.toString() !== uri.toString()) return;
      listening.dispose();
      done();
    });
  });
  await act();
  await telling;
}

/** What packages hold is not watched by VS Code, or only at times: nobody may wait for it. */
function isWatched({ path }: vscode.Uri): boolean {
  return !path.includes('/node_modules/') && NAMES.some((name) => path.endsWith(`/${name}`));
}
