import * as vscode from 'vscode';
import { type CatalogReading, catalogFor } from '../../core/config/catalogs.ts';
import type { Config, LoadedChain, UnreadFile } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { CONFIG_FILE } from '../lib/ids.ts';
import { isBehindLink } from '../lib/links.ts';
import { folderOf, foldersAbove, nameOf, pathFrom } from '../lib/paths.ts';

/** A configuration file on top of what it extends, where it was found. */
export interface ConfigFile extends LoadedChain<vscode.Uri> {
  readonly place: vscode.Uri;
}

/** Finds and keeps the configuration files that hold for documents, until one of them changes. */
export class ConfigCache implements vscode.Disposable {
  readonly #load: () => Promise<Engine>;
  readonly #log: vscode.LogOutputChannel;
  /** By the nearest folder; `undefined` where there is none in any folder above. */
  readonly #known = new Map<string, ConfigFile | undefined>();
  readonly #searches = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #watched = new Map<string, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  /** Fires when a configuration file came, went or changed: what is known of all is forgotten. */
  readonly onDidChange = this.#changed.event;
  readonly #loaded = new vscode.EventEmitter<void>();
  /** Fires when a configuration file was read, or is gone. */
  readonly onDidLoad = this.#loaded.event;
  #generation = 0;
  /** Whether there were files that nobody has looked for since. */
  #mayBeGone = false;

  constructor(load: () => Promise<Engine>, log: vscode.LogOutputChannel) {
    this.#load = load;
    this.#log = log;
    this.#listening = vscode.Disposable.from(
      this.#watch(`**/${CONFIG_FILE}`),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
      // What is outside of an untrusted workspace is not read.
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#forget()),
      // A watcher does not reach everywhere, such as above a file that was opened alone.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (nameOf(uri) === CONFIG_FILE) this.#forget();
      }),
    );
  }

  /** Finds the configuration file of a document, unless that was done. Never rejects. */
  async ready(uri: vscode.Uri): Promise<void> {
    while (!this.isReady(uri)) {
      const generation = this.#generation;
      const folders = foldersAbove(uri);
      const found = await this.#nearest(folders);
      if (generation !== this.#generation) continue;
      this.#known.set(keyOf(folders), found);
      if (found || this.#mayBeGone) this.#loaded.fire();
      this.#mayBeGone = false;
    }
  }

  isReady(uri: vscode.Uri): boolean {
    return this.#known.has(keyOf(foldersAbove(uri)));
  }

  /** The configuration file of a document, once it is `ready`; nothing where there is none. */
  of(uri: vscode.Uri): ConfigFile | undefined {
    return this.#known.get(keyOf(foldersAbove(uri)));
  }

  /** What the configuration file says of this document. */
  configOf(uri: vscode.Uri, engine: Engine): Config {
    const file = this.of(uri);
    if (!file) return engine.NO_CONFIG;
    return engine.configFor(file.config, pathFrom(folderOf(file.place), uri) ?? '');
  }

  /** How the configuration file has a document read as a catalog; nothing where it is none, or the file not `ready`. */
  catalogOf(uri: vscode.Uri): CatalogReading | undefined {
    const file = this.of(uri);
    return file && catalogFor(file.config, pathFrom(folderOf(file.place), uri) ?? '');
  }

  /** Every configuration file that is in use. */
  all(): readonly ConfigFile[] {
    return [...new Set(this.#known.values())].filter((file) => file !== undefined);
  }

  dispose(): void {
    this.#listening.dispose();
    for (const watcher of this.#watched.values()) watcher.dispose();
    this.#changed.dispose();
    this.#loaded.dispose();
  }

  /** Each folder is looked into once. */
  #nearest([folder, ...above]: readonly vscode.Uri[]): Promise<ConfigFile | undefined> {
    if (!folder) return Promise.resolve(undefined);
    const key = folder.toString();
    const known = this.#searches.get(key);
    if (known) return known;
    const search = this.#in(folder).then((found) => found ?? this.#nearest(above));
    this.#searches.set(key, search);
    return search;
  }

  /** Never rejects: a draft is checked whatever its configuration file is like. */
  async #in(folder: vscode.Uri): Promise<ConfigFile | undefined> {
    const place = vscode.Uri.joinPath(folder, CONFIG_FILE);
    try {
      const text = await readConfig(place, this.#log);
      if (text === undefined) return undefined;
      const engine = await this.#load();
      const chain = await engine.loadConfigChain(place, {
        ...PLACES,
        packages: vscode.workspace.isTrusted ? 'read' : 'untrusted',
        read: async (file) => {
          if (file === place) return text;
          if (isOutside(file)) return { refused: 'outside' };
          // Also what is missing: it may be made.
          this.#watchFile(file);
          return readConfig(file, this.#log);
        },
      });
      return chain && { ...chain, place };
    } catch (error) {
      this.#log.error(place.toString(), error instanceof Error ? (error.stack ?? error) : String(error));
      return undefined;
    }
  }

  /** What is extended may have any name, and be outside the workspace. */
  #watchFile(file: vscode.Uri): void {
    const key = file.toString();
    const isWatched = nameOf(file) === CONFIG_FILE && vscode.workspace.getWorkspaceFolder(file);
    if (isWatched || this.#watched.has(key)) return;
    this.#watched.set(key, this.#watch(new vscode.RelativePattern(folderOf(file), nameOf(file))));
  }

  #watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const forget = () => this.#forget();
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    return watcher;
  }

  #forget(): void {
    this.#generation++;
    this.#mayBeGone ||= this.all().length > 0;
    this.#known.clear();
    this.#searches.clear();
    this.#changed.fire();
  }
}

/** How the core gets from one configuration file to another. */
export const PLACES = {
  resolve: (from: vscode.Uri, path: string) => {
    try {
      // Two slashes would begin the name of a server.
      if (path.startsWith('/')) return from.with({ path: path.replace(/^\/+/, '/') });
      return /^[a-z]:[\\/]/i.test(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folderOf(from), path);
    } catch {
      return undefined;
    }
  },
  key: (place: vscode.Uri) => place.toString(),
} as const;

/** Whether a file must not be read because the workspace, which leads to it, is not trusted. */
export function isOutside(file: vscode.Uri): boolean {
  return !vscode.workspace.isTrusted && vscode.workspace.getWorkspaceFolder(file) === undefined;
}

/** Bytes of such a file at most. */
const MAX_BYTES = 1024 * 1024;

/** The text of a file that says how drafts are checked, or why it is not read; nothing where there is none. */
export async function readConfig(
  uri: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<string | UnreadFile | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { refused: 'folder' };
    // Nor a pipe, which would never end; and from a folder that is not trusted no link leads out.
    if (!(type & vscode.FileType.File)) return { refused: 'no-file' };
    if (!vscode.workspace.isTrusted && (await isBehindLink(uri))) return { refused: 'outside' };
    if (size > MAX_BYTES) return { refused: 'too-large' };
    // What the system makes up while it is read says that it is empty.
    if (size === 0 && ON_DISK.includes(uri.scheme)) return '';
  } catch (error) {
    if (!isMissing(error)) logUnread(uri, error, log);
    return isMissing(error) ? undefined : { refused: 'unreadable' };
  }
  return (await readText(uri, log)) ?? { refused: 'unreadable' };
}

const ON_DISK = ['file', 'vscode-remote'];

/** A file's text as an editor would show it; nothing where it cannot be read, which is logged unless there is none. */
async function readText(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    if (!isMissing(error)) logUnread(uri, error, log);
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && /FileNotFound|EntryNotFound|FileNotADirectory/.test(error.code)
  );
}

function logUnread(uri: vscode.Uri, error: unknown, log: vscode.LogOutputChannel): void {
  log.warn(`${uri.toString()}: ${error instanceof Error ? error.message : String(error)}`);
}

function keyOf(folders: readonly vscode.Uri[]): string {
  return folders[0]?.toString() ?? '';
}
