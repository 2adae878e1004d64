import * as vscode from 'vscode';
import type { RuleId } from '../core/index.ts';

/** Opens a rule's page; takes the rule's id. */
export const OPEN_RULE_PAGE = 'inboxlint.openRulePage';

/** A link that opens a rule's page in this VS Code, from anywhere. */
export function rulePageLink(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: 'inboxlint.inboxlint',
    path: `/rule/${rule}`,
  });
}

/** Serves the links to rule pages: the pages come with the extension, so they open without a network. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_RULE_PAGE, (rule: unknown) => openRulePage(extension, String(rule))),
    vscode.window.registerUriHandler({
      handleUri: ({ path }) => openRulePage(extension, /^\/rule\/([^/]+)$/.exec(path)?.[1] ?? path),
    }),
  );
}

async function openRulePage(extension: vscode.Uri, rule: string): Promise<void> {
  const page = vscode.Uri.joinPath(
    extension,
    'docs',
    'rules',
    `${/^[a-z\d-]+$/.test(rule) ? rule : 'unknown'}.md`,
  );
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    vscode.window.showWarningMessage(vscode.l10n.t('Inboxlint has no page on a rule “{0}”.', rule));
    return;
  }
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // The built-in Markdown extension can be turned off.
    await vscode.window.showTextDocument(page);
  }
}
