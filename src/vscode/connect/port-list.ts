import * as vscode from 'vscode';

/** `25, 465 and 587` in the user’s language. */
export function portList(ports: readonly number[]): string {
  return new Intl.ListFormat(vscode.env.language).format(ports.map(String));
}
