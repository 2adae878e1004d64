import * as vscode from 'vscode';

/** What VS Code's own support of JSON calls itself in a problem: the language of the document. */
const SOURCES = new Set(['json', 'jsonc']);

/**
 * Whether VS Code says that a document is broken JSON. What it shows is looked at, for whether it would cannot be asked: its
 * support of JSON may run in another extension host, and settings may silence it.
 */
export function hasJsonErrors(uri: vscode.Uri): boolean {
  return vscode.languages
    .getDiagnostics(uri)
    .some(
      ({ source, severity }) => severity === vscode.DiagnosticSeverity.Error && SOURCES.has(source ?? ''),
    );
}
