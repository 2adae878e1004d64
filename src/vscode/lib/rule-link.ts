import * as vscode from 'vscode';
import type { RuleId } from '../../core/index.ts';

/** A link that opens a rule's page in this VS Code, from anywhere. */
export function rulePageLink(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: 'inboxlint.inboxlint',
    path: `/rule/${rule}`,
  });
}
