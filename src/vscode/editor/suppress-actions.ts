import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { commentStyle } from '../../editing/directive-comment.ts';
import { suppress } from '../../editing/suppress-edits.ts';
import type { Checker } from '../drafts/checker.ts';
import { NO_PLACE_FOR_COMMENT } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { workspaceEdit } from '../lib/ranges.ts';

const FRONT_MATTER = /^\uFEFF?(?:---|\+\+\+)/;

/** Turns a rule off by a comment; what it edits is found once the action is chosen or looked at. */
export class SuppressAction extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
  readonly where: 'line' | 'draft';

  constructor(document: vscode.TextDocument, finding: Finding, where: 'line' | 'draft') {
    super(
      where === 'line' ? vscode.l10n.t('For this line') : vscode.l10n.t('In this draft'),
      vscode.CodeActionKind.QuickFix,
    );
    this.document = document;
    this.finding = finding;
    this.where = where;
  }
}

/** The comments that may suppress a finding; none in a message, a catalog, or a text that has no place for them. */
export function suppressActions(
  document: vscode.TextDocument,
  finding: Finding,
  checker: Checker,
): readonly SuppressAction[] {
  const draft = checker.report(document)?.draft;
  if (!draft || draft.format === 'eml' || draft.dialect === 'catalog') return [];
  // Directives cannot suppress what is said of directives.
  if (finding.group === 'directives') return [];
  const hasComments = commentStyle(document.languageId, document.uri.path, draft.format) !== undefined;
  // Lines such as `Subject: …` at the beginning are sent, and no place for a comment.
  const hasFrontMatter = draft.bodyStart > 0 && FRONT_MATTER.test(draft.source);
  const inFrontMatter = hasFrontMatter && finding.span.start < draft.bodyStart;
  // What the whole draft lacks is in no line of it.
  const isInLine = finding.group !== 'compliance' && (hasComments || inFrontMatter);
  return [
    ...(isInLine ? [new SuppressAction(document, finding, 'line')] : []),
    ...(hasComments || hasFrontMatter ? [new SuppressAction(document, finding, 'draft')] : []),
  ];
}

/** Gives the action its edits, or, where no comment can stand, a command that says so. */
export function resolveSuppress(action: SuppressAction, checker: Checker): vscode.CodeAction {
  const { document, finding, where } = action;
  const { engine } = checker;
  const report = checker.report(document);
  if (!engine || !report) return action;
  const { draft } = report;
  const options = checker.options(document, draft.source, engine);
  const style = commentStyle(document.languageId, document.uri.path, draft.format);
  const edits = suppress({ draft, finding, style }, where, report, {
    check: (source) => engine.check(source, options),
    apply: (source, edits) => engine.applyFixes(source, [{ title: finding.message, edits, safe: true }]),
  });
  if (edits) action.edit = workspaceEdit(document, edits);
  else action.command = { title: action.title, command: NO_PLACE_FOR_COMMENT };
  return action;
}

export function registerNoPlaceForComment(): vscode.Disposable {
  return vscode.commands.registerCommand(NO_PLACE_FOR_COMMENT, () => {
    notify.info(vscode.l10n.t('A comment can’t go here. Disable the rule in the settings instead.'));
  });
}
