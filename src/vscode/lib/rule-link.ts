import * as vscode from 'vscode';

/** A link that opens a rule's page in this VS Code, from anywhere. */
export function rulePageLink(rule: string): vscode.Uri {
  return vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: 'inboxlint.inboxlint',
    path: `/rule/${rule}`,
  });
}
