import * as vscode from 'vscode';
import type { Edit, Span } from '../../core/index.ts';

/** Where a span of the document's text stands in lines and columns. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** What stands at a place, and may at others. */
interface Placed {
  readonly span: Span;
  readonly also: readonly Span[];
}

/**
 * The findings of which a place touches a range, each as the one at that place: its `span` is the place, and its `also`
 * has the others.
 */
export function findingsAt<Found extends Placed>(
  findings: readonly Found[],
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly Found[] {
  return findings.flatMap((finding) => {
    const places = [finding.span, ...finding.also];
    const here = places.find((span) => rangeOf(document, span).intersection(range));
    if (!here) return [];
    return here === finding.span
      ? [finding]
      : [{ ...finding, span: here, also: places.filter((span) => span !== here) }];
  });
}

/** Edits of the document's text as VS Code applies them: together, undone in one step. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) => textEdit(document, one)),
  );
  return edit;
}

function textEdit(document: vscode.TextDocument, { span, text, stops = [] }: Edit) {
  const range = rangeOf(document, span);
  // An editor indents the lines of a snippet like the one before, which in Markdown would change what they are.
  const isIndented = document.lineAt(range.start.line).firstNonWhitespaceCharacterIndex > 0;
  if (stops.length === 0 || (isIndented && /[\r\n]/.test(text))) return vscode.TextEdit.replace(range, text);
  const snippet = new vscode.SnippetString();
  let at = 0;
  for (const { start, end } of stops) {
    snippet.appendText(text.slice(at, start)).appendPlaceholder(text.slice(start, end));
    at = end;
  }
  snippet.appendText(text.slice(at));
  return vscode.SnippetTextEdit.replace(range, snippet);
}
