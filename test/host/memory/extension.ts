import * as vscode from 'vscode';
import { hugeText } from '../huge.ts';
import { MemoryFiles } from './memory-files.ts';

/** Filled in when the extension is bundled: the files of the workspace, by their relative paths. */
declare const FILES: Readonly<Record<string, string>>;

/** Provides a file system whose folder `/drafts` has what the suite expects of its workspace. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries({ ...FILES, 'huge.txt': hugeText() }))
    files.seed(`/drafts/${path}`, encoder.encode(text));
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('inboxlint-memory', files, { isCaseSensitive: true }),
  );
}
