import * as vscode from 'vscode';
import type { Finding, Omitted, Severity, Span } from '../core/index.ts';
import type { Checker } from './checker.ts';
import { rangeOf } from './places.ts';
import { rulePageLink } from './rule-page.ts';
import { sentence } from './words.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  info: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

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
        collection.set(document.uri, toDiagnostics(findings, checker.omitted(document), place));
      } else if (shown.delete(document)) {
        collection.set(document.uri, document.isClosed ? workspace.of(document.uri) : []);
      }
    }),
    workspace.onDidChange((uri) => {
      if (!isShown(uri)) collection.set(uri, workspace.of(uri));
    }),
  );
}

/** Findings as problems of VS Code. Where a rule has found more, the last problem of it says so. */
export function toDiagnostics(
  findings: readonly Finding[],
  omitted: readonly Omitted[],
  place: (span: Span) => vscode.Range,
): readonly vscode.Diagnostic[] {
  const diagnostics = findings.map((finding) => toDiagnostic(finding, place(finding.span)));
  for (const { rule, count } of omitted) {
    const last = diagnostics[findings.findLastIndex((finding) => finding.rule === rule)];
    if (last) last.message += ` ${vscode.l10n.t('There are {0} more of these in the draft.', count)}`;
  }
  return diagnostics;
}

/** A finding as a problem of VS Code. */
export function toDiagnostic({ rule, severity, message }: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, sentence(message), SEVERITIES[severity]);
  diagnostic.source = 'inboxlint';
  diagnostic.code = { value: rule, target: rulePageLink(rule) };
  return diagnostic;
}
