import type * as vscode from 'vscode';
import { type WatchedParts, watchDocuments } from './watch-documents.ts';

/** Checks of open drafts. */
export function register(parts: WatchedParts): vscode.Disposable {
  return watchDocuments(parts);
}
