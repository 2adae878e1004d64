import * as vscode from 'vscode';
import type { Level } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { nameOf } from '../paths.ts';
import { levelName } from '../words.ts';
import type { WorkspaceCheck } from '../workspace-check.ts';
import { type Standing, worstFirst } from './standings.ts';

/** The view *Email Drafts*. */
export const VIEW = 'inboxlint.drafts';
/** Milliseconds between two looks at what changed. */
const PAUSE = 250;

const ICONS: Readonly<Record<Level, vscode.ThemeIcon>> = {
  clean: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  caution: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  risky: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  spam: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
};

/** The drafts that are known, open or found in the workspace, the worst first. Its elements are their Uris. */
export function showDraftsTree(checker: Checker, workspace: WorkspaceCheck): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let standings = new Map<string, Standing>();
  const view = vscode.window.createTreeView<vscode.Uri>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(element) {
        if (element) return [];
        const sorted = worstFirst(known(checker, workspace));
        standings = new Map(sorted.map((standing) => [standing.uri.toString(), standing]));
        return sorted.map(({ uri }) => uri);
      },
      getTreeItem: (uri) => itemOf(uri, standings.get(uri.toString())),
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    if (!view.visible) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      changed.fire();
    }, PAUSE);
  };
  return vscode.Disposable.from(
    view,
    changed,
    checker.onDidChange((document) => {
      const before = standings.get(document.uri.toString());
      const report = checker.report(document);
      // While it is typed in, the last score stands.
      const isTypedIn = !report && checker.knows(document);
      if (!isTypedIn && before?.points !== report?.points) refreshSoon();
    }),
    workspace.onDidChange(refreshSoon),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) changed.fire();
    }),
    new vscode.Disposable(() => {
      if (timer !== undefined) clearTimeout(timer);
    }),
  );
}

/** What is open is as it stands in its editor; the rest as it was saved. */
function known(checker: Checker, workspace: WorkspaceCheck): readonly Standing[] {
  const all = new Map(
    workspace.drafts().map(([uri, { points, score, level }]) => {
      return [uri.toString(), { uri, points, score, level }];
    }),
  );
  for (const document of vscode.workspace.textDocuments) {
    const report = checker.report(document);
    if (!report) continue;
    const { points, score, level } = report;
    all.set(document.uri.toString(), { uri: document.uri, points, score, level });
  }
  return [...all.values()];
}

function itemOf(uri: vscode.Uri, standing: Standing | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(uri));
  if (!standing) return item;
  const { score, level } = standing;
  const folder = vscode.workspace.asRelativePath(uri).split('/').slice(0, -1).join('/');
  const says = vscode.l10n.t('{0} · {1}', score, levelName(level));
  item.resourceUri = uri;
  item.iconPath = ICONS[level];
  item.description = folder === '' ? says : `${says} — ${folder}`;
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${vscode.l10n.t('Score {0} of 100: {1}', score, levelName(level))}`;
  item.accessibilityInformation = { label: `${nameOf(uri)}, ${says}, ${folder}` };
  item.contextValue = 'draft';
  item.command = { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri] };
  return item;
}
