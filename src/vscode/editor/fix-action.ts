import * as vscode from 'vscode';
import type { Fix } from '../../core/index.ts';
import { isPreferredFix } from '../../editing/fix-choices.ts';
import { toDiagnostic } from '../drafts/diagnostics.ts';
import { lossyReason } from '../drafts/lossless.ts';
import { rangeOf, workspaceEdit } from '../lib/ranges.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';

const { QuickFix } = vscode.CodeActionKind;

/** What is reported with its fixes. */
export interface Fixable extends RuleProblem {
  readonly fixes: readonly Fix[];
}

/** The quick fix that makes one of a finding’s fixes: preferred where it is the only one, or the first that is safe. */
export function fixAction(
  document: vscode.TextDocument,
  finding: Fixable,
  fix: Fix,
  title: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.diagnostics = [diagnosticOf(document, finding)];
  action.edit = workspaceEdit(document, fix.edits);
  action.isPreferred = isPreferredFix(finding, fix);
  return action;
}

/** The action as one that cannot be chosen and says why. */
export function disabled(action: vscode.CodeAction, { uri }: vscode.TextDocument): vscode.CodeAction {
  const dead = new vscode.CodeAction(action.title, QuickFix);
  dead.disabled = { reason: lossyReason(uri) };
  return dead;
}

/** Actions with the problems that they are about: without, they are shown last. */
export function withProblems(
  actions: readonly vscode.CodeAction[],
  document: vscode.TextDocument,
  findings: readonly RuleProblem[],
): readonly vscode.CodeAction[] {
  for (const action of actions)
    action.diagnostics = findings.map((finding) => diagnosticOf(document, finding));
  return actions;
}

function diagnosticOf(document: vscode.TextDocument, finding: RuleProblem): vscode.Diagnostic {
  return toDiagnostic(finding, rangeOf(document, finding.span));
}
