import * as vscode from 'vscode';
import type { Severity, Span } from '../../core/index.ts';
import { sentence } from '../lib/messages.ts';
import { rulePageLink } from '../lib/rule-link.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  info: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** Problems of a rule that are counted, and not listed. */
interface OmittedProblems {
  readonly rule: string;
  readonly count: number;
}

/** Findings as problems of VS Code. Where a rule has found more, the last problem of it says so. */
export function toDiagnostics(
  findings: readonly RuleProblem[],
  omitted: readonly OmittedProblems[],
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
    if (last)
      last.message += ` ${vscode.l10n.t('Not listed here: {0} more like this.', count.toLocaleString(vscode.env.language))}`;
  }
  return diagnostics;
}

/** Places that VS Code lists under a problem: more would be no list any more. */
const MAX_LISTED_PLACES = 50;

function elsewhere(
  { also }: RuleProblem,
  uri: vscode.Uri,
  place: (span: Span) => vscode.Range,
): vscode.DiagnosticRelatedInformation[] {
  const message = vscode.l10n.t('Also here');
  return also
    .slice(0, MAX_LISTED_PLACES)
    .map((span) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, place(span)), message));
}

/** A finding as a problem of VS Code. */
export function toDiagnostic(
  { rule, severity, message }: RuleProblem,
  range: vscode.Range,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, sentence(message), SEVERITIES[severity]);
  diagnostic.source = 'inboxlint';
  diagnostic.code = { value: rule, target: rulePageLink(rule) };
  return diagnostic;
}
