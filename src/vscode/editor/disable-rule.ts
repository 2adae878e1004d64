import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { configChoices } from '../config/actions.ts';
import type { Checker } from '../drafts/checker.ts';
import { DISABLE_RULE } from '../lib/ids.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';
import { ruleTitle } from '../lib/rule-title.ts';
import { resolveSuppress, SuppressAction, suppressActions } from './suppress-actions.ts';

/** The one entry that turns off what reports here; its command asks where, and of several rules which. */
export function disableAction<Found extends RuleProblem>(
  { uri }: vscode.TextDocument,
  findings: readonly Found[],
  nameOf: (finding: Found) => string,
  command = DISABLE_RULE,
): vscode.CodeAction {
  const [first] = findings;
  const title =
    first && findings.length === 1
      ? vscode.l10n.t('Disable “{0}”…', nameOf(first))
      : vscode.l10n.t('Disable a rule…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const places = findings.map(({ rule, span }) => [rule, span.start] as const);
  action.command = { title, command, arguments: [uri, places] };
  return action;
}

/** What reports in a document, and what can be done about it. */
interface Disabling<Found> {
  /** What is found in the document as it stands. */
  readonly findings: (document: vscode.TextDocument) => Promise<readonly Found[]>;
  readonly nameOf: (finding: Found, document: vscode.TextDocument) => string;
  /** The ways in which a rule is turned off or changed, by their titles. */
  readonly actions: (document: vscode.TextDocument, finding: Found) => readonly vscode.CodeAction[];
  /** Gives the one that was chosen what it is to do, where that takes a while to find. */
  readonly resolve?: (action: vscode.CodeAction) => vscode.CodeAction;
}

/**
 * A command that turns a rule off, or changes its severity: it takes the document’s Uri, pairs of a rule and where it reports,
 * and, unless the user is to be asked, what to do, by its title.
 */
export function registerDisabling<Found extends RuleProblem & { readonly evidence: string }>(
  command: string,
  { findings, nameOf, actions, resolve = (action) => action }: Disabling<Found>,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (uri: unknown, places: unknown, wanted: unknown) => {
    if (!(uri instanceof vscode.Uri) || !Array.isArray(places)) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const titleOf = (finding: Found) => nameOf(finding, document);
    const finding = await chosenFinding(found(await findings(document), places), titleOf);
    if (!finding) return;
    const action = await chosenAction(actions(document, finding), titleOf(finding), wanted);
    if (action) await run(resolve(action));
  });
}

export function registerDisableRule(checker: Checker): vscode.Disposable {
  const nameOf = ({ rule }: Finding) => (checker.engine ? ruleTitle(rule, checker.engine) : rule);
  return registerDisabling<Finding>(DISABLE_RULE, {
    findings: async (document) => {
      await checker.check(document);
      return checker.findings(document);
    },
    nameOf,
    actions: (document, finding) => [
      ...suppressActions(document, finding, checker),
      ...configChoices(document, finding, nameOf(finding)),
    ],
    resolve: (action) => (action instanceof SuppressAction ? resolveSuppress(action, checker) : action),
  });
}

/** What reports there by now: the document may have been edited since. */
function found<Found extends RuleProblem>(
  findings: readonly Found[],
  places: readonly unknown[],
): readonly Found[] {
  return places.flatMap((place) => {
    const [rule, start]: readonly unknown[] = Array.isArray(place) ? place : [];
    const ofRule = findings.filter((finding) => finding.rule === rule);
    return ofRule.find(({ span }) => span.start === start) ?? ofRule[0] ?? [];
  });
}

async function chosenFinding<Found extends { readonly evidence: string }>(
  findings: readonly Found[],
  nameOf: (finding: Found) => string,
): Promise<Found | undefined> {
  if (findings.length < 2) return findings[0];
  const items = findings.map((finding) => ({
    label: nameOf(finding),
    description: finding.evidence.slice(0, 60),
    finding,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Disable which rule?') });
  return picked?.finding;
}

async function chosenAction(
  actions: readonly vscode.CodeAction[],
  name: string,
  wanted: unknown,
): Promise<vscode.CodeAction | undefined> {
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
