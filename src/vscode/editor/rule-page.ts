import * as vscode from 'vscode';
import { OPEN_RULE_PAGE } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';

/** The action that opens the page of the rule that reports here; of several it asks which. */
export function rulePageAction<Found extends Pick<RuleProblem, 'rule'>>(
  findings: readonly Found[],
  nameOf: (finding: Found) => string,
): vscode.CodeAction {
  const [first] = findings;
  const title =
    first && findings.length === 1
      ? vscode.l10n.t('Show documentation for “{0}”', nameOf(first))
      : vscode.l10n.t('Show documentation…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const rules = findings.map(({ rule }) => rule);
  action.command = { title, command: OPEN_RULE_PAGE, arguments: rules.length === 1 ? rules : [rules] };
  return action;
}

/** A rule that has a page. */
export interface DocumentedRule {
  readonly id: string;
  readonly title: string;
}

/** Serves the links to rule pages: the pages come with the extension, so they open without a network. */
export function registerRulePages(
  extension: vscode.Uri,
  rules: () => Promise<readonly DocumentedRule[]>,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_RULE_PAGE, async (rule: unknown) => {
      const id = typeof rule === 'string' ? rule : await pickRule(await rules(), rule);
      if (id !== undefined) await openRulePage(extension, id);
    }),
    vscode.window.registerUriHandler({
      handleUri: ({ path }) => openRulePage(extension, /^\/rule\/([^/]+)$/.exec(path)?.[1] ?? path),
    }),
  );
}

async function pickRule(rules: readonly DocumentedRule[], among: unknown): Promise<string | undefined> {
  const offered = Array.isArray(among) ? rules.filter(({ id }) => among.includes(id)) : rules;
  const items = offered.map(({ id, title }) => ({ label: vscode.l10n.t(title), description: id }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show rule documentation'),
    matchOnDescription: true,
  });
  return picked?.description;
}

async function openRulePage(extension: vscode.Uri, rule: string): Promise<void> {
  // What any web page can put into a link is not repeated unless it might be a rule.
  if (!/^[a-z\d-]+$/.test(rule)) {
    notify.warn(vscode.l10n.t('This link doesn’t lead to an Inboxlint rule.'));
    return;
  }
  const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    notify.warn(vscode.l10n.t('Inboxlint has no rule named “{0}”.', rule));
    return;
  }
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // The built-in Markdown extension can be turned off.
    await vscode.window.showTextDocument(page);
  }
}
