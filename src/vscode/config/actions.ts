import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { visible } from '../../core/text/visible.ts';
import { ALLOW, CONFIG_FILE, SET_RULE } from '../lib/ids.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';
import type { ConfigTarget } from './commands.ts';

/** Phrases longer than this are no phrases. */
const MAX_PHRASE_UNITS = 60;

/** The entry that has a finding’s words ignored from now on; none where it is about something else. It asks where that is kept. */
export function ignoreActions(document: vscode.TextDocument, finding: Finding): readonly vscode.CodeAction[] {
  const phrase = phraseOf(finding);
  if (phrase === undefined) return [];
  const only = hasFile(document) ? [] : ['settings'];
  return action(vscode.l10n.t('Ignore “{0}”', visible(phrase)), ALLOW, document, phrase, ...only);
}

/** What the settings or the configuration file can do about a finding’s rule, titled `name`. */
export function configChoices(
  document: vscode.TextDocument,
  { rule, severity }: Pick<RuleProblem, 'rule' | 'severity'>,
  name: string,
): readonly vscode.CodeAction[] {
  const targets: readonly ConfigTarget[] = hasFile(document) ? ['settings', 'file'] : ['settings'];
  return [
    ...targets.flatMap((target) =>
      action(vscode.l10n.t('In {0}', targetName(target)), SET_RULE, document, rule, 'off', target),
    ),
    ...action(
      vscode.l10n.t('Change severity…'),
      SET_RULE,
      document,
      rule,
      undefined,
      undefined,
      severity,
      name,
    ),
  ];
}

function action(
  title: string,
  command: string,
  { uri }: vscode.TextDocument,
  ...args: readonly (string | undefined)[]
): vscode.CodeAction[] {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command, arguments: [uri, ...args] };
  return [made];
}

function targetName(target: ConfigTarget): string {
  if (target === 'file') return CONFIG_FILE;
  const { workspaceFolders: folders } = vscode.workspace;
  if (!folders?.length) return vscode.l10n.t('user settings');
  return folders.length > 1 ? vscode.l10n.t('folder settings') : vscode.l10n.t('workspace settings');
}

/** An untitled draft is in no folder unless one is open. */
function hasFile({ isUntitled }: vscode.TextDocument): boolean {
  return !isUntitled || Boolean(vscode.workspace.workspaceFolders?.length);
}

/** The finding's words as the setting `allow` takes them; nothing where it is about something else. */
function phraseOf({ group, evidence }: Finding): string | undefined {
  if (group !== 'wording' && group !== 'typography') return undefined;
  const phrase = evidence.replace(/\s+/g, ' ').trim();
  const isWords = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(phrase) && !/[\uFDD0\uFDD1]/.test(phrase);
  return isWords && phrase.length <= MAX_PHRASE_UNITS ? phrase : undefined;
}
