import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/index.ts';
import type { Checker } from './checker.ts';
import { rangeOf } from './places.ts';
import { rulePageLink } from './rule-page.ts';
import { sentence } from './words.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  info: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** Keeps VS Code's problems in step with what is known of each draft. */
export function showDiagnostics(checker: Checker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint');
  const shown = new Map<vscode.TextDocument, readonly Finding[]>();
  const listening = checker.onDidChange((document) => {
    const findings = checker.findings(document);
    if (shown.get(document) === findings) return;
    if (checker.knows(document)) {
      shown.set(document, findings);
      collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(document, finding)),
      );
    } else if (shown.delete(document)) collection.delete(document.uri);
  });
  return vscode.Disposable.from(collection, listening);
}

/** A finding as a problem of VS Code. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { rule, severity, span, message } = finding;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), sentence(message), SEVERITIES[severity]);
  diagnostic.source = 'inboxlint';
  diagnostic.code = { value: rule, target: rulePageLink(rule) };
  return diagnostic;
}
