import * as vscode from 'vscode';
import { isLossy } from '../drafts/lossless.ts';
import { FIX_ALL_KIND, registerCheckedActions } from '../editor/checked-actions.ts';
import { disableAction } from '../editor/disable-rule.ts';
import { disabled, fixAction, withProblems } from '../editor/fix-action.ts';
import { rulePageAction } from '../editor/rule-page.ts';
import { DISABLE_RECORD_RULE, FIX_RECORDS } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { findingsAt, workspaceEdit } from '../lib/ranges.ts';
import type { DocumentRecords } from './record-check.ts';
import { recordFixes } from './record-fixes.ts';
import type { Records } from './records.ts';
import { recordRuleTitle } from './rule-of.ts';

const { QuickFix } = vscode.CodeActionKind;

/**
 * Offers the fixes at the cursor, then all of a rule and all that are safe, to turn off a rule, and its page; and all safe
 * fixes at once, on save too, where nothing else is fixed at once: VS Code makes the edits of one after the other without
 * looking where those have moved to.
 */
export function registerRecordActions(
  records: Records,
  isFixedOtherwise: (document: vscode.TextDocument) => boolean,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return registerCheckedActions(records, { quickFixes, fixAll: fixAllAction, isFixedOtherwise });
}

async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  { report, module }: DocumentRecords,
): Promise<vscode.CodeAction[]> {
  const here = findingsAt(report.findings, document, range);
  if (here.length === 0) return [];
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix) => fixAction(document, finding, fix, sentence(fix.title))),
  );
  if (await isLossy(document)) return fixes.map((fix) => disabled(fix, document));
  const rules = here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
  const nameOf = (finding: (typeof here)[number]) => recordRuleTitle(finding, module);
  const ofRules = rules.flatMap((finding) => {
    const fixable = report.findings.filter(({ rule, fixes }) => rule === finding.rule && fixes.length > 0);
    const title = vscode.l10n.t('Fix all “{0}” problems', nameOf(finding));
    const all = fixable.length > 1 ? [fixCommand(title, document, finding.rule)] : [];
    return withProblems(all, document, [finding]);
  });
  const hasSafe = report.findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
  const safe = hasSafe ? [fixCommand(vscode.l10n.t('Apply all safe fixes in this file'), document)] : [];
  const about = [disableAction(document, rules, nameOf, DISABLE_RECORD_RULE), rulePageAction(rules, nameOf)];
  return [...fixes, ...ofRules, ...withProblems([...safe, ...about], document, here)];
}

function fixCommand(title: string, { uri }: vscode.TextDocument, rule?: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { title, command: FIX_RECORDS, arguments: [uri, ...(rule ? [rule] : [])] };
  return action;
}

async function fixAllAction(
  document: vscode.TextDocument,
  checked: DocumentRecords,
): Promise<vscode.CodeAction[]> {
  const edits = recordFixes(document, checked);
  if (edits.length === 0 || (await isLossy(document))) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe Inboxlint fixes'), FIX_ALL_KIND);
  action.edit = workspaceEdit(document, edits);
  return [action];
}
