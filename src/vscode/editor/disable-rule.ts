import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { configChoices } from '../config/actions.ts';
import type { Checker } from '../drafts/checker.ts';
import { DISABLE_RULE } from '../lib/ids.ts';
import { ruleTitle } from '../lib/rule-title.ts';
import { resolveSuppress, SuppressAction, suppressActions } from './suppress-actions.ts';

/** The one entry that turns off what reports here; it asks where, and of several rules which. */
export function disableAction(
  { uri }: vscode.TextDocument,
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): vscode.CodeAction {
  const [first] = findings;
  const title =
    first && findings.length === 1
      ? vscode.l10n.t('Disable “{0}”…', nameOf(first))
      : vscode.l10n.t('Disable a rule…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const places = findings.map(({ rule, span }) => [rule, span.start] as const);
  action.command = { title, command: DISABLE_RULE, arguments: [uri, places] };
  return action;
}

/**
 * Turns a rule off, or changes its severity: takes the draft’s Uri, pairs of a rule and where it reports, and, unless the user
 * is to be asked, what to do, by its title.
 */
export function registerDisableRule(checker: Checker): vscode.Disposable {
  return vscode.commands.registerCommand(
    DISABLE_RULE,
    async (uri: unknown, places: unknown, wanted: unknown) => {
      if (!(uri instanceof vscode.Uri) || !Array.isArray(places)) return;
      const document = await vscode.workspace.openTextDocument(uri);
      await checker.check(document);
      const finding = await chosenFinding(found(document, places, checker), checker);
      if (!finding) return;
      const action = await chosenAction(document, finding, checker, wanted);
      if (action) await run(action instanceof SuppressAction ? resolveSuppress(action, checker) : action);
    },
  );
}

/** What reports there by now: the draft may have been edited since. */
function found(
  document: vscode.TextDocument,
  places: readonly unknown[],
  checker: Checker,
): readonly Finding[] {
  const findings = checker.findings(document);
  return places.flatMap((place) => {
    const [rule, start]: readonly unknown[] = Array.isArray(place) ? place : [];
    const ofRule = findings.filter((finding) => finding.rule === rule);
    return ofRule.find(({ span }) => span.start === start) ?? ofRule[0] ?? [];
  });
}

async function chosenFinding(
  findings: readonly Finding[],
  { engine }: Checker,
): Promise<Finding | undefined> {
  if (!engine || findings.length < 2) return findings[0];
  const items = findings.map((finding) => ({
    label: ruleTitle(finding.rule, engine),
    description: finding.evidence.slice(0, 60),
    finding,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Disable which rule?') });
  return picked?.finding;
}

async function chosenAction(
  document: vscode.TextDocument,
  finding: Finding,
  checker: Checker,
  wanted: unknown,
): Promise<vscode.CodeAction | undefined> {
  const { engine } = checker;
  if (!engine) return undefined;
  const name = ruleTitle(finding.rule, engine);
  const actions = [...suppressActions(document, finding, checker), ...configChoices(document, finding, name)];
  if (typeof wanted === 'string') return actions.find(({ title }) => title === wanted);
  const picked = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
    { title: vscode.l10n.t('Disable “{0}”', name) },
  );
  return picked?.action;
}

async function run({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
