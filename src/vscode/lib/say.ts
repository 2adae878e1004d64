import * as vscode from 'vscode';

const SHOWN_MS = 4000;

/** Says something in the status bar for a moment. */
export function say(text: string): void {
  vscode.window.setStatusBarMessage(text, SHOWN_MS);
}
