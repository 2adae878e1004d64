import * as vscode from 'vscode';
import type { Group, Report } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { rangeOf } from '../lib/ranges.ts';

interface ShownHighlights {
  readonly report: Report | undefined;
  readonly isSoft: boolean;
}

/** Colours findings by their group: beside the scrollbar, and behind the words if the settings say so. */
export function showHighlights(checker: Checker, settings: SettingsReader): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const shown = new WeakMap<vscode.TextEditor, ShownHighlights>();
  const typeOf = (group: Group, isSoft: boolean) => {
    const key = keyOf(group, isSoft);
    const type = types.get(key) ?? makeType(group, isSoft);
    types.set(key, type);
    return type;
  };
  const update = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const report = checker.report(document);
    // Typed in: VS Code moves what is shown until the next check.
    if (checker.isOutdated(document)) return;
    const isSoft = settings.of(document.uri).highlight;
    const before = shown.get(editor);
    if (before?.report === report && (before?.isSoft ?? isSoft) === isSoft) return;
    shown.set(editor, { report, isSoft });
    const ranges = report ? rangesByGroup(report, document) : new Map<Group, vscode.Range[]>();
    for (const group of ranges.keys()) typeOf(group, isSoft);
    const wanted = new Map([...ranges].map(([group, places]) => [keyOf(group, isSoft), places]));
    for (const [key, type] of types) editor.setDecorations(type, wanted.get(key) ?? []);
  };
  const updateAll = () => vscode.window.visibleTextEditors.forEach(update);
  return vscode.Disposable.from(
    checker.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) update(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
    settings.onDidChange(updateAll),
    new vscode.Disposable(() => {
      for (const type of types.values()) type.dispose();
    }),
  );
}

function rangesByGroup(
  { findings }: Report,
  document: vscode.TextDocument,
): ReadonlyMap<Group, vscode.Range[]> {
  const ranges = new Map<Group, vscode.Range[]>();
  for (const { group, span, also } of findings) {
    const places = ranges.get(group) ?? [];
    for (const place of [span, ...also]) places.push(rangeOf(document, place));
    ranges.set(group, places);
  }
  return ranges;
}

/** Its colours are contributed by the manifest, so that themes and users can choose others. */
function makeType(group: Group, isSoft: boolean): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    overviewRulerColor: new vscode.ThemeColor(`inboxlint.${group}Ruler`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(isSoft && {
      backgroundColor: new vscode.ThemeColor(`inboxlint.${group}Background`),
      borderRadius: '2px',
    }),
  });
}

function keyOf(group: Group, isSoft: boolean): string {
  return `${group} ${isSoft}`;
}
