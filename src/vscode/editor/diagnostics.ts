import * as vscode from 'vscode';
import type { Finding, Omitted, Severity, Span } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import { sentence } from '../lib/messages.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { WorkspaceCheck } from '../workspace/workspace-check.ts';
import { rulePageLink } from './rule-page.ts';

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
        const problems = toDiagnostics(findings, checker.omitted(document), document.uri, place);
        const marks = otherPlaces(findings, place).slice(0, Math.max(0, SHOWN - problems.length));
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

/** Findings as problems of VS Code. Where a rule has found more, the last problem of it says so. */
export function toDiagnostics(
  findings: readonly Finding[],
  omitted: readonly Omitted[],
  uri: vscode.Uri,
  place: (span: Span) => vscode.Range,
): readonly vscode.Diagnostic[] {
  const diagnostics = findings.map((finding) => {
    const diagnostic = toDiagnostic(finding, place(finding.span));
    if (finding.also.length > 0) diagnostic.relatedInformation = elsewhere(finding, uri, place);
    return diagnostic;
  });
  for (const { rule, count } of omitted) {
    const last = diagnostics[findings.findLastIndex((finding) => finding.rule === rule)];
    if (last) last.message += ` ${vscode.l10n.t('There are {0} more of these in the draft.', count)}`;
  }
  return diagnostics;
}

/** Diagnostics of a file that VS Code shows; of more it says so in a problem of its own. */
const SHOWN = 1000;

/** Places that VS Code lists under a problem: more would be no list any more. */
const PLACES = 50;

function elsewhere(
  { also }: Finding,
  uri: vscode.Uri,
  place: (span: Span) => vscode.Range,
): vscode.DiagnosticRelatedInformation[] {
  const message = vscode.l10n.t('The same here');
  return also
    .slice(0, PLACES)
    .map((span) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, place(span)), message));
}

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

/** A finding as a problem of VS Code. */
export function toDiagnostic({ rule, severity, message }: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, sentence(message), SEVERITIES[severity]);
  diagnostic.source = 'inboxlint';
  diagnostic.code = { value: rule, target: rulePageLink(rule) };
  return diagnostic;
}
