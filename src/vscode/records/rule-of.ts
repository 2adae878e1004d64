import * as vscode from 'vscode';
import type { RecordFinding, RecordRule } from '../../core/records/index.ts';
import type { RecordsModule } from './load-records.ts';

/** The rule that reports something. */
export function recordRuleOf(
  { rule }: Pick<RecordFinding, 'rule'>,
  { recordRules }: RecordsModule,
): RecordRule | undefined {
  return recordRules.find(({ id }) => id === rule);
}

/** Its title in the user’s language; its id where there is no such rule. */
export function recordRuleTitle(finding: Pick<RecordFinding, 'rule'>, module: RecordsModule): string {
  const rule = recordRuleOf(finding, module);
  return rule ? vscode.l10n.t(rule.title) : finding.rule;
}
