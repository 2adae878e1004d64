import * as vscode from 'vscode';
import { readConfig } from '../config/files.ts';
import { folderOf, pathFrom } from '../lib/paths.ts';

type Rules = import('../../core/config/gitignore.ts').GitRules;

/** File systems in which there may be a repository around a workspace folder. */
const WITH_REPOSITORIES: readonly string[] = ['file', 'vscode-remote'];

/** Tells which files git leaves out, by the `.gitignore` files of their repository or workspace folder; each is read once until one changes. */
export class GitIgnored implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #rules = new Map<string, Promise<Rules | undefined>>();
  readonly #tops = new Map<string, Promise<vscode.Uri>>();
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
    if (!folder || pathFrom(folder, uri) === undefined) return false;
    if (vscode.workspace.getConfiguration('search', folder).get<unknown>('useIgnoreFiles') === false)
      return false;
    this.#watcher ??= this.#watch();
    const top = await this.#topOf(folder);
    return this.#isLeftOut(pathFrom(top, uri) ?? '', top);
  }

  /** Has every `.gitignore` read anew: a watcher may be late. */
  readAnew(): void {
    this.#rules.clear();
  }

  async #isLeftOut(path: string, top: vscode.Uri): Promise<boolean> {
    const { isGitIgnored } = await import('../../core/config/gitignore.ts');
    const names = path.split('/');
    const folders = names.map((_, depth) => names.slice(0, depth).join('/'));
    const rules = await Promise.all(folders.map((below) => this.#rulesIn(top, below)));
    return isGitIgnored(path, (below) => rules[folders.indexOf(below)]);
  }

  /** The folder of the repository around a workspace folder; without one, or where git leaves it out, the folder itself. */
  #topOf(folder: vscode.Uri): Promise<vscode.Uri> {
    const known = this.#tops.get(folder.toString());
    if (known) return known;
    const top = repositoryAround(folder).then(async (around) => {
      const path = pathFrom(around, folder);
      return path !== undefined && (await this.#isLeftOut(`${path}/`, around)) ? folder : around;
    });
    this.#tops.set(folder.toString(), top);
    return top;
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
    const rules = this.#read(below === '' ? ['.git/info/exclude', '.gitignore'] : ['.gitignore'], place);
    this.#rules.set(key, rules);
    return rules;
  }

  /** The rules of some files beside each other; a later one wins. */
  async #read(names: readonly string[], beside: vscode.Uri): Promise<Rules | undefined> {
    const places = names.map((name) => vscode.Uri.joinPath(folderOf(beside), name));
    const read = await Promise.all(places.map((place) => readConfig(place, this.#log)));
    const texts = read.map((text) => (typeof text === 'string' ? text : undefined));
    if (texts.every((text) => text === undefined)) return undefined;
    const { readGitignore } = await import('../../core/config/gitignore.ts');
    return readGitignore(texts.map((text) => text ?? '').join('\n'));
  }

  #watch(): vscode.FileSystemWatcher {
    const watcher = vscode.workspace.createFileSystemWatcher('**/.gitignore');
    const forget = () => {
      this.readAnew();
      this.#changed.fire();
    };
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }
}

async function repositoryAround(folder: vscode.Uri): Promise<vscode.Uri> {
  if (!WITH_REPOSITORIES.includes(folder.scheme)) return folder;
  for (let above = folder; ; above = folderOf(above)) {
    const isThere = await vscode.workspace.fs.stat(vscode.Uri.joinPath(above, '.git')).then(
      () => true,
      () => false,
    );
    if (isThere) return above;
    if (above.path === folderOf(above).path) return folder;
  }
}
