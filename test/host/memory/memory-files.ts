import * as vscode from 'vscode';

interface MemoryEntry {
  /** Nothing for a folder. */
  readonly data: Uint8Array | undefined;
  readonly ctime: number;
  readonly mtime: number;
}

const { FileType, FileChangeType, FileSystemError } = vscode;

/** Files by their paths, of one authority, kept until the window closes. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, MemoryEntry>([['/', folder()]]);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** Puts a file there, with the folders above it, without telling anybody. */
  seed(path: string, data: Uint8Array): void {
    for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
      const above = path.slice(0, end);
      if (!this.#entries.has(above)) this.#entries.set(above, folder());
    }
    this.#entries.set(path, { ...folder(), data });
  }

  /** Every change is told without being asked for. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { data, ctime, mtime } = this.#at(uri);
    return { type: data ? FileType.File : FileType.Directory, ctime, mtime, size: data?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.#at(uri).data) throw FileSystemError.FileNotADirectory(uri);
    const start = uri.path === '/' ? '/' : `${uri.path}/`;
    return [...this.#entries]
      .filter(([path]) => path !== '/' && path.startsWith(start) && !path.includes('/', start.length))
      .map(([path, { data }]) => [path.slice(start.length), data ? FileType.File : FileType.Directory]);
  }

  createDirectory(uri: vscode.Uri): void {
    if (this.#entries.has(uri.path)) throw FileSystemError.FileExists(uri);
    this.#at(above(uri));
    this.#entries.set(uri.path, folder());
    this.#tell(FileChangeType.Created, uri);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { data } = this.#at(uri);
    if (!data) throw FileSystemError.FileIsADirectory(uri);
    return data;
  }

  writeFile(uri: vscode.Uri, data: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const before = this.#entries.get(uri.path);
    if (!before && !options.create) throw FileSystemError.FileNotFound(uri);
    if (before && !options.overwrite) throw FileSystemError.FileExists(uri);
    if (before && !before.data) throw FileSystemError.FileIsADirectory(uri);
    this.#at(above(uri));
    const { mtime } = folder();
    // Two writes in one millisecond are two versions all the same.
    this.#entries.set(uri.path, {
      data,
      ctime: before?.ctime ?? mtime,
      mtime: Math.max(mtime, (before?.mtime ?? 0) + 1),
    });
    this.#tell(before ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  delete(uri: vscode.Uri): void {
    this.#at(uri);
    for (const path of this.#under(uri)) this.#entries.delete(path);
    this.#tell(FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }): void {
    this.#at(from);
    this.#at(above(to));
    if (this.#entries.has(to.path)) {
      if (!overwrite) throw FileSystemError.FileExists(to);
      this.delete(to);
    }
    for (const path of this.#under(from)) {
      const entry = this.#entries.get(path);
      if (entry) this.#entries.set(to.path + path.slice(from.path.length), entry);
      this.#entries.delete(path);
    }
    this.#tell(FileChangeType.Deleted, from);
    this.#tell(FileChangeType.Created, to);
  }

  #at(uri: vscode.Uri): MemoryEntry {
    const entry = this.#entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #under(uri: vscode.Uri): string[] {
    return [...this.#entries.keys()].filter((path) => `${path}/`.startsWith(`${uri.path}/`));
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }
}

function folder(): MemoryEntry {
  const now = Date.now();
  return { data: undefined, ctime: now, mtime: now };
}

function above(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}
