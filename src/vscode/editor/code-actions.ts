import * as vscode from 'vscode';
import type { Finding, Fix } from '../../core/index.ts';
import { fixChoices } from '../../editing/fix-choices.ts';
import { ignoreActions } from '../config/actions.ts';
import type { Checker } from '../drafts/checker.ts';
import { fixAllEdits } from '../drafts/fix-all.ts';
import { isLossy } from '../drafts/lossless.ts';
import { FIX_ALL } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import { sentence } from '../lib/messages.ts';
import { findingsAt, workspaceEdit } from '../lib/ranges.ts';
import { ruleTitle } from '../lib/rule-title.ts';
import { worthText } from '../lib/score-texts.ts';
import { disableAction } from './disable-rule.ts';
import { disabled, fixAction, withProblems } from './fix-action.ts';
import { fixRuleActions } from './fix-rule.ts';
import { rulePageAction } from './rule-page.ts';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const FIX_ALL_KIND = SourceFixAll.append('inboxlint');

/** Offers the fixes at the cursor, then to ignore the words, to turn off a rule, and its page; and all safe fixes at once, on save too. */
export function registerActions(checker: Checker, selector = SELECTOR): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, { only }) {
        const quick = !only || only.contains(QuickFix) ? await quickFixes(document, range, checker) : [];
        // Not without being asked: it has to check again what it fixed.
        return only?.contains(FIX_ALL_KIND) ? [...quick, ...(await fixAllAction(document, checker))] : quick;
      },
    },
    { providedCodeActionKinds: [QuickFix, FIX_ALL_KIND] },
  );
}

async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  checker: Checker,
): Promise<vscode.CodeAction[]> {
  const findings = checker.findings(document);
  const here = findingsAt(findings, document, range);
  const { engine } = checker;
  if (here.length === 0 || !engine) return [];
  const rules = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
  const nameOf = ({ rule }: Finding) => ruleTitle(rule, engine);
  const ofRules = (make: (finding: Finding, name: string) => readonly vscode.CodeAction[]) =>
    rules.flatMap((finding) => withProblems(make(finding, nameOf(finding)), document, [finding]));
  const fixes = here.flatMap((finding) => finding.fixes.flatMap((fix) => fixesHere(document, finding, fix)));
  if (await isLossy(document)) return fixes.map((fix) => disabled(fix, document));
  return [
    ...fixes,
    ...ofRules((finding, name) => fixRuleActions(document, finding, name, findings)),
    ...withProblems(fixAllSafe(document, findings), document, here),
    ...ofRules((finding) => ignoreActions(document, finding)).filter(isFirstOfTitle),
    ...withProblems([disableAction(document, rules, nameOf), rulePageAction(rules, nameOf)], document, here),
  ];
}

/** Two rules may report the same words. */
function isFirstOfTitle(
  { title }: vscode.CodeAction,
  index: number,
  all: readonly vscode.CodeAction[],
): boolean {
  return all.findIndex((other) => other.title === title) === index;
}

function fixAllSafe({ uri }: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  if (!findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return [];
  const title = vscode.l10n.t('Apply all safe fixes in this draft');
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { title, command: FIX_ALL, arguments: [uri] };
  return [action];
}

/** The ways to make a finding’s fix. What fixes all of the finding says what it takes off the score. */
function fixesHere(document: vscode.TextDocument, finding: Finding, fix: Fix): vscode.CodeAction[] {
  const title = sentence(fix.title);
  const worth = worthText(finding);
  const titles = {
    all: worth ? `${title} (${worth})` : title,
    everywhere: worth
      ? vscode.l10n.t('{0} (everywhere, {1})', title, worth)
      : vscode.l10n.t('{0} (everywhere)', title),
    here: vscode.l10n.t('{0} (only here)', title),
  };
  return fixChoices(finding, fix).map(({ fix: chosen, reach, isPreferred }) => {
    const action = fixAction(document, finding, chosen, titles[reach]);
    action.isPreferred = isPreferred;
    return action;
  });
}

async function fixAllAction(document: vscode.TextDocument, checker: Checker): Promise<vscode.CodeAction[]> {
  const edits = await fixAllEdits(document, checker);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe Inboxlint fixes'), FIX_ALL_KIND);
  action.edit = workspaceEdit(document, edits);
  return [action];
}
