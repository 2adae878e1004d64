import * as vscode from 'vscode';
import { EXAMPLE_SCHEME } from '../lib/ids.ts';

/** The example draft as a file that is in no folder: what is written to it is kept while the window is open. */
export class ExampleFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { content, mtime } = this.#file(uri);
    return { type: vscode.FileType.File, ctime: mtime, mtime, size: content.length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#file(uri).content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, { content, mtime: Date.now() });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  #file(uri: vscode.Uri): { readonly content: Uint8Array; readonly mtime: number } {
    const file = this.#files.get(uri.path);
    if (file) return file;
    throw vscode.FileSystemError.FileNotFound(uri);
  }
}

/** Saves the example with every change, so that closing it asks nothing. */
export function saveAsItChanges(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.uri.scheme === EXAMPLE_SCHEME && document.isDirty) document.save();
  });
}
