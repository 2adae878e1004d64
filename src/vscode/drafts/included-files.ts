import * as vscode from 'vscode';
import type { IncludedFiles } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { isBehindLink } from '../lib/links.ts';
import { folderOf, nameOf, pathFrom } from '../lib/paths.ts';

/** Bytes of an included file at most. */
const MAX_BYTES = 1024 * 1024;

/** Reads and keeps the files that drafts of MJML include, as they are saved, until one of them changes. */
export class IncludeCache implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  /** By Uri; nothing where there is no such file, or it is none to be read. */
  readonly #texts = new Map<string, Promise<string | undefined>>();
  /** What each draft includes, by its Uri. */
  readonly #known = new Map<string, IncludedFiles>();
  readonly #watched = new Map<string, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  /** Fires when an included file came, went or changed: what is known of all drafts is forgotten. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#forget()),
    );
  }

  /** Reads what a draft includes, unless that was done. Never rejects. */
  async ready(uri: vscode.Uri, source: string, engine: Engine): Promise<IncludedFiles | undefined> {
    const key = uri.toString();
    const before = this.#known.get(key);
    const folder = folderOf(uri);
    const root = rootOf(uri);
    const files =
      root &&
      (await engine.gatherIncludes(source, (path) => this.#text(vscode.Uri.joinPath(folder, path), root)));
    if (!files || files.size === 0) this.#known.delete(key);
    else if (!before || !isSame(before, files)) this.#known.set(key, files);
    return this.#known.get(key);
  }

  /** What a draft includes, once that is `ready`: the same object until it changes. */
  of(uri: vscode.Uri): IncludedFiles | undefined {
    return this.#known.get(uri.toString());
  }

  dispose(): void {
    this.#listening.dispose();
    for (const watcher of this.#watched.values()) watcher.dispose();
    this.#changed.dispose();
  }

  #text(file: vscode.Uri, root: vscode.Uri): Promise<string | undefined> {
    if (pathFrom(root, file) === undefined) return Promise.resolve(undefined);
    const key = file.toString();
    const known = this.#texts.get(key);
    if (known) return known;
    // Also what is missing: it may be made.
    this.#watch(file);
    const text = this.#read(file);
    this.#texts.set(key, text);
    return text;
  }

  async #read(file: vscode.Uri): Promise<string | undefined> {
    try {
      const { type, size } = await vscode.workspace.fs.stat(file);
      // No folder, no pipe, and no link, which leads anywhere.
      if (type !== vscode.FileType.File || size > MAX_BYTES || (await isBehindLink(file))) return undefined;
      return await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file });
    } catch (error) {
      this.#log.debug(`${file.toString()}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #watch(file: vscode.Uri): void {
    const key = file.toString();
    if (this.#watched.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folderOf(file), nameOf(file)),
    );
    const forget = () => this.#forget();
    watcher.onDidCreate(forget);
    watcher.onDidChange(forget);
    watcher.onDidDelete(forget);
    this.#watched.set(key, watcher);
  }

  #forget(): void {
    this.#texts.clear();
    this.#known.clear();
    this.#changed.fire();
  }
}

/** The folder outside of which nothing is read for a draft; nothing where none is trusted, or the draft is not saved. */
function rootOf(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  return folder ?? (vscode.workspace.isTrusted ? folderOf(uri) : undefined);
}

function isSame(one: IncludedFiles, other: IncludedFiles): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
