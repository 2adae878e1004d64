import * as vscode from 'vscode';
import { readText } from '../config/files.ts';
import { pathFrom } from '../lib/paths.ts';

type Module = typeof import('./gitignore.ts');
type Rules = ReturnType<Module['readGitignore']>;

/** Tells which files git leaves out, by the `.gitignore` files of their workspace folder; each is read once until one changes. */
export class GitIgnored implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #rules = new Map<string, Promise<Rules | undefined>>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when a `.gitignore` came, went or changed, once `has` was asked. */
  readonly onDidChange = this.#changed.event;
  #watcher: vscode.FileSystemWatcher | undefined;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Whether git leaves the file out; never if the setting `search.useIgnoreFiles` says that it does not matter. */
  async has(uri: vscode.Uri): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const path = folder && pathFrom(folder, uri);
    if (!folder || path === undefined) return false;
    if (vscode.workspace.getConfiguration('search', folder).get<unknown>('useIgnoreFiles') === false)
      return false;
    this.#watcher ??= this.#watch();
    const { isIgnored } = await import('./gitignore.ts');
    const names = path.split('/');
    const folders = names.map((_, depth) => names.slice(0, depth).join('/'));
    const rules = await Promise.all(folders.map((below) => this.#rulesIn(folder, below)));
    return isIgnored(path, (below) => rules[folders.indexOf(below)]);
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  #rulesIn(folder: vscode.Uri, below: string): Promise<Rules | undefined> {
    const place = vscode.Uri.joinPath(folder, below, '.gitignore');
    const key = place.toString();
    const known = this.#rules.get(key);
    if (known) return known;
    const rules = readText(place, this.#log).then(async (text) => {
      return text === undefined ? undefined : (await import('./gitignore.ts')).readGitignore(text);
    });
    this.#rules.set(key, rules);
    return rules;
  }

  #watch(): vscode.FileSystemWatcher {
    const watcher = vscode.workspace.createFileSystemWatcher('**/.gitignore');
    const forget = () => {
      this.#rules.clear();
      this.#changed.fire();
    };
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }
}
