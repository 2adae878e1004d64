import * as vscode from 'vscode';
import type { Edit, Finding } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import { mayChange } from '../drafts/lossless.ts';
import { FIX_RULE } from '../lib/ids.ts';
import { workspaceEdit } from '../lib/ranges.ts';

/** The action that fixes all of a finding's rule, titled `name`, where there are several that have a fix. */
export function fixRuleActions(
  { uri }: vscode.TextDocument,
  { rule }: Finding,
  name: string,
  findings: readonly Finding[],
): readonly vscode.CodeAction[] {
  const isFixable = ({ fixes, withheld }: Finding) => fixes.length > 0 && !withheld;
  const fixable = findings.filter((other) => other.rule === rule && isFixable(other));
  if (fixable.length < 2) return [];
  const title = vscode.l10n.t('Fix all “{0}” problems', name);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: FIX_RULE, arguments: [uri, rule] };
  return [action];
}

export function registerFixRule(checker: Checker): vscode.Disposable {
  return vscode.commands.registerCommand(FIX_RULE, async (uri: unknown, rule: unknown) => {
    if (!(uri instanceof vscode.Uri) || typeof rule !== 'string') return;
    const document = await vscode.workspace.openTextDocument(uri);
    const edits = await editsFor(document, rule, checker);
    if (edits.length > 0 && (await mayChange(document)))
      await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  });
}

async function editsFor(
  document: vscode.TextDocument,
  rule: string,
  checker: Checker,
): Promise<readonly Edit[]> {
  await checker.check(document);
  const { engine } = checker;
  if (!engine) return [];
  const source = document.getText();
  const fixes = engine.fixesOfRule(source, rule, checker.options(document, source, engine));
  return fixes.flatMap(({ edits }) => edits);
}
