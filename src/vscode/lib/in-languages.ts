import * as vscode from 'vscode';

/** What is known of documents, whatever language they are in. */
interface KnownDocuments {
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** What was known of a document last; nothing of most. */
  last(document: vscode.TextDocument): unknown;
}

/**
 * Registers something for each language in which something is known of a document, once it is: a document may hold records, or
 * recipients, whatever its language is called, and no other language is to be asked about at each hover or keystroke.
 */
export function inLanguagesOf(
  known: KnownDocuments,
  ...features: readonly ((selector: vscode.DocumentSelector) => vscode.Disposable)[]
): vscode.Disposable {
  const registered = new Map<string, vscode.Disposable>();
  const listening = known.onDidChange((document) => {
    const { languageId } = document;
    if (registered.has(languageId) || !known.last(document)) return;
    const made = features.map((register) => register({ language: languageId }));
    registered.set(languageId, vscode.Disposable.from(...made));
  });
  return new vscode.Disposable(() => {
    listening.dispose();
    for (const one of registered.values()) one.dispose();
  });
}
