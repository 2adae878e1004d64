import * as vscode from 'vscode';
import type { RecipientFinding, RecipientReport, RecipientRule } from '../../core/recipients/index.ts';
import type { RecipientsModule } from './load-recipients.ts';

/** The findings at a place. Of a duplicate that is where it is there again, not where it is first. */
export function findingsIn(
  { findings }: RecipientReport,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly RecipientFinding[] {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}

/** The rule that reports something. */
export function ruleOf(
  { rule }: Pick<RecipientFinding, 'rule'>,
  { recipientRules }: RecipientsModule,
): RecipientRule | undefined {
  return recipientRules.find(({ id }) => id === rule);
}

/** Its title in the user’s language; its id where there is no such rule. */
export function recipientRuleTitle(
  finding: Pick<RecipientFinding, 'rule'>,
  module: RecipientsModule,
): string {
  const rule = ruleOf(finding, module);
  return rule ? vscode.l10n.t(rule.title) : finding.rule;
}
