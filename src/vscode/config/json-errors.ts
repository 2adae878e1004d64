import * as vscode from 'vscode';

/** What VS Code's own support of JSON calls itself in a problem: the language of the document. */
const SOURCES = new Set(['json', 'jsonc']);

/** The setting by which that support is silenced. */
export const JSON_VALIDATION = 'json.validate.enable';

/**
 * Whether VS Code says that a document is broken JSON. What it shows is looked at, for whether it would cannot be asked: its
 * support of JSON may run in another extension host. Where it does, older releases of VS Code do not always tell when those
 * problems are gone (not while there are others of ours in the document), so that what silences them is looked at too.
 */
export function hasJsonErrors(uri: vscode.Uri): boolean {
  return (
    isOpen(uri) &&
    vscode.workspace.getConfiguration().get(JSON_VALIDATION) !== false &&
    vscode.languages
      .getDiagnostics(uri)
      .some(
        ({ source, severity }) => severity === vscode.DiagnosticSeverity.Error && SOURCES.has(source ?? ''),
      )
  );
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
