import * as vscode from 'vscode';
import type { RecipientFinding } from '../../core/recipients/index.ts';
import { isLossy } from '../drafts/lossless.ts';
import { FIX_ALL_KIND, registerCheckedActions } from '../editor/checked-actions.ts';
import { disableAction } from '../editor/disable-rule.ts';
import { disabled, fixAction, withProblems } from '../editor/fix-action.ts';
import { rulePageAction } from '../editor/rule-page.ts';
import { DISABLE_RECIPIENT_RULE, FIX_RECIPIENTS } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { workspaceEdit } from '../lib/ranges.ts';
import { findingsIn, recipientRuleTitle } from './finding-rules.ts';
import { alike, listFixes } from './list-fixes.ts';
import type { CheckedRecipients, Recipients } from './recipients.ts';

const { QuickFix } = vscode.CodeActionKind;

/**
 * Offers the fixes at the cursor, the same for all like it, and all that are safe; then to turn off a rule, and its page; and
 * all safe fixes at once, on save too, where nothing else is fixed at once: VS Code makes the edits of one after the other
 * without looking where those have moved to.
 */
export function registerRecipientActions(
  recipients: Recipients,
  isFixedOtherwise: (document: vscode.TextDocument) => boolean,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return registerCheckedActions(recipients, { quickFixes, fixAll: fixAllAction, isFixedOtherwise });
}

async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  checked: CheckedRecipients,
): Promise<vscode.CodeAction[]> {
  const { report, module } = checked;
  const here = findingsIn(report, document, range);
  if (here.length === 0) return [];
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix) => fixAction(document, finding, fix, sentence(fix.title))),
  );
  if (await isLossy(document)) return fixes.map((fix) => disabled(fix, document));
  const rules = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
  const nameOf = (finding: RecipientFinding) => recipientRuleTitle(finding, module);
  const same = here.flatMap((finding) =>
    withProblems(fixSame(document, finding, checked), document, [finding]),
  );
  const safe =
    report.fixable > 0 ? [fixCommand(vscode.l10n.t('Apply all safe fixes in this file'), document)] : [];
  const about = [
    disableAction(document, rules, nameOf, DISABLE_RECIPIENT_RULE),
    ...rules.map((finding) => rulePageAction([finding], nameOf)),
  ];
  return [...fixes, ...same, ...withProblems([...safe, ...about], document, here)];
}

/** Where the same domain is misspelt again, to correct it everywhere: whoever is right about one is about all. */
function fixSame(
  document: vscode.TextDocument,
  { rule, evidence, fixes: [fix] }: RecipientFinding,
  checked: CheckedRecipients,
): vscode.CodeAction[] {
  const isOfDomain = rule === 'recipient-typo' || rule === 'recipient-impossible-domain';
  const { length } = isOfDomain && fix ? alike(checked, { rule, evidence }) : [];
  if (length < 2) return [];
  const becomes = fix?.edits[0]?.text ?? '';
  const title = vscode.l10n.t('Replace “{0}” with “{1}” everywhere', evidence, becomes);
  return [fixCommand(title, document, rule, evidence)];
}

function fixCommand(
  title: string,
  { uri }: vscode.TextDocument,
  ...wanted: readonly string[]
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { title, command: FIX_RECIPIENTS, arguments: [uri, ...wanted] };
  return action;
}

async function fixAllAction(
  document: vscode.TextDocument,
  checked: CheckedRecipients,
): Promise<vscode.CodeAction[]> {
  const edits = checked.report.fixable > 0 ? listFixes(document, checked) : [];
  if (edits.length === 0 || (await isLossy(document))) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe Inboxlint fixes'), FIX_ALL_KIND);
  action.edit = workspaceEdit(document, edits);
  return [action];
}
