import * as vscode from 'vscode';

/** The output channel *Inboxlint*, which keeps what went wrong and how long checks took. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Inboxlint', { log: true });
}
