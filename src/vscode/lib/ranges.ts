import * as vscode from 'vscode';
import type { Edit, Finding, Span } from '../../core/index.ts';

/** Where a span of the document's text stands in lines and columns. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/**
 * The findings of which a place touches a range, each as the one at that place: its `span` is the place, and its `also`
 * has the others.
 */
export function findingsAt(
  findings: readonly Finding[],
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly Finding[] {
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
    edits.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(document, span), text)),
  );
  return edit;
}
