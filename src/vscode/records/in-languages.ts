import * as vscode from 'vscode';
import type { Records } from './records.ts';

/**
 * Registers something for each language in which records are found, once they are: a document may hold them whatever its
 * language is called, and no other language is to be asked about at each hover or keystroke.
 */
export function inLanguagesOf(
  records: Records,
  ...features: readonly ((selector: vscode.DocumentSelector) => vscode.Disposable)[]
): vscode.Disposable {
  const registered = new Map<string, vscode.Disposable>();
  const listening = records.onDidChange((document) => {
    const { languageId } = document;
    if (registered.has(languageId) || !records.last(document)) return;
    const made = features.map((register) => register({ language: languageId }));
    registered.set(languageId, vscode.Disposable.from(...made));
  });
  return new vscode.Disposable(() => {
    listening.dispose();
    for (const one of registered.values()) one.dispose();
  });
}
