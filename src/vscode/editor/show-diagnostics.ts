import * as vscode from 'vscode';
import type { Finding, Span } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import { toDiagnostic, toDiagnostics } from '../drafts/diagnostics.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { WorkspaceCheck } from '../workspace/workspace-check.ts';

/** Keeps VS Code's problems in step with what is known of each open draft, and of the closed ones. */
export function showDiagnostics(checker: Checker, workspace: WorkspaceCheck): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint');
  const shown = new Map<vscode.TextDocument, readonly Finding[]>();
  const isShown = (uri: vscode.Uri) =>
    [...shown.keys()].some((document) => document.uri.toString() === uri.toString());
  return vscode.Disposable.from(
    collection,
    checker.onDidChange((document) => {
      const findings = checker.findings(document);
      if (shown.get(document) === findings) return;
      if (checker.knows(document)) {
        shown.set(document, findings);
        const place = (span: Span) => rangeOf(document, span);
        const problems = toDiagnostics(findings, checker.omitted(document), document.uri, place);
        const marks = otherPlaces(findings, place).slice(
          0,
          Math.max(0, MAX_SHOWN_PROBLEMS - problems.length),
        );
        collection.set(document.uri, [...problems, ...marks]);
      } else if (shown.delete(document)) {
        collection.set(document.uri, document.isClosed ? workspace.of(document.uri) : []);
      }
    }),
    workspace.onDidChange((uri) => {
      if (!isShown(uri)) collection.set(uri, workspace.of(uri));
    }),
  );
}

/** Diagnostics of a file that VS Code shows; of more it says so in a problem of its own. */
const MAX_SHOWN_PROBLEMS = 1000;

/** Marks for the other places of findings: they show where to look, and are no problems of their own in the list. */
function otherPlaces(
  findings: readonly Finding[],
  place: (span: Span) => vscode.Range,
): readonly vscode.Diagnostic[] {
  return findings.flatMap((finding) =>
    finding.also.map((span) => {
      const mark = toDiagnostic(finding, place(span));
      mark.severity = vscode.DiagnosticSeverity.Hint;
      return mark;
    }),
  );
}
