import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { sentence } from '../lib/messages.ts';
import type { RuleProblem } from '../lib/rule-problem.ts';

/** Messages longer than this are cut, in UTF-16 units. */
const MAX_UNITS = 120;
const RANKS: Readonly<Record<Finding['severity'], number>> = { error: 3, warning: 2, info: 1 };

/** Where problems of documents come from. */
interface ProblemSource {
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** What is found in a document as it stands; nothing while it waits for the next check. */
  readonly findings: (document: vscode.TextDocument) => readonly RuleProblem[] | undefined;
}

/** Shows what is wrong in a line at its end, if the settings ask for it: of several problems the most severe. */
export function showInlineMessages(source: ProblemSource, settings: SettingsReader): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen,
  });
  const update = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const findings = source.findings(document);
    // Typed in: VS Code moves what is shown until the next check.
    if (!findings) return;
    const isWanted = settings.of(document.uri).inlineMessages;
    editor.setDecorations(type, isWanted ? messagesOf(findings, document) : []);
  };
  const updateAll = () => vscode.window.visibleTextEditors.forEach(update);
  return vscode.Disposable.from(
    type,
    source.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) update(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
    settings.onDidChange(updateAll),
  );
}

function messagesOf(
  findings: readonly RuleProblem[],
  document: vscode.TextDocument,
): vscode.DecorationOptions[] {
  const worst = new Map<number, { readonly finding: RuleProblem; readonly count: number }>();
  for (const finding of findings) {
    const { line } = document.positionAt(finding.span.start);
    const known = worst.get(line);
    const isWorse = !known || RANKS[finding.severity] > RANKS[known.finding.severity];
    worst.set(line, { finding: isWorse ? finding : known.finding, count: (known?.count ?? 0) + 1 });
  }
  return [...worst].map(([line, { finding, count }]) => {
    const message = sentence(finding.message);
    const cut = message.length > MAX_UNITS ? `${message.slice(0, MAX_UNITS).trimEnd()}…` : message;
    const contentText = count > 1 ? vscode.l10n.t('{0} (+{1})', cut, count - 1) : cut;
    return { range: document.lineAt(line).range, renderOptions: { after: { contentText } } };
  });
}
