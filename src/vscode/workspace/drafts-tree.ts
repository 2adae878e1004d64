import * as vscode from 'vscode';
import type { Level } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import { DRAFTS_VIEW } from '../lib/ids.ts';
import { levelName } from '../lib/messages.ts';
import { nameOf } from '../lib/paths.ts';
import { scoreText } from '../lib/score-texts.ts';
import { type RankedDraft, worstFirst } from './standings.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

/** Milliseconds between two looks at what changed. */
const PAUSE_MS = 250;

const ICONS: Readonly<Record<Level, vscode.ThemeIcon>> = {
  clean: new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green')),
  caution: new vscode.ThemeIcon('info', new vscode.ThemeColor('editorInfo.foreground')),
  risky: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  spam: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
};

/** The drafts that are known, open or found in the workspace, the worst first. Its elements are their Uris. */
export class DraftsTree implements vscode.TreeDataProvider<vscode.Uri>, vscode.Disposable {
  readonly #known: () => readonly RankedDraft[];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<vscode.Uri>;
  readonly #listening: vscode.Disposable;
  #standings = new Map<string, RankedDraft>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(checker: Checker, workspace: WorkspaceCheck) {
    this.#known = () => known(checker, workspace);
    this.#view = vscode.window.createTreeView(DRAFTS_VIEW, { treeDataProvider: this });
    this.#view.description = vscode.l10n.t('lower is better');
    this.#listening = vscode.Disposable.from(
      checker.onDidChange((document) => {
        const before = this.#standings.get(document.uri.toString());
        const report = checker.report(document);
        // While it is typed in, the last score stands.
        if (!checker.isOutdated(document) && before?.points !== report?.points) this.#refreshSoon();
      }),
      workspace.onDidChange(() => this.#refreshSoon()),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#changed.fire();
      }),
    );
  }

  getChildren(element?: vscode.Uri): vscode.Uri[] {
    if (element) return [];
    const sorted = worstFirst(this.#known());
    this.#standings = new Map(sorted.map((standing) => [standing.uri.toString(), standing]));
    return sorted.map(({ uri }) => uri);
  }

  getTreeItem(uri: vscode.Uri): vscode.TreeItem {
    return itemOf(uri, this.#standings.get(uri.toString()));
  }

  /** What the view shows now, or would if it were open. */
  items(): readonly vscode.TreeItem[] {
    return this.getChildren().map((uri) => this.getTreeItem(uri));
  }

  dispose(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#listening.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #refreshSoon(): void {
    if (!this.#view.visible) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
    }, PAUSE_MS);
  }
}

/** What is open is as it stands in its editor; the rest as it was saved. */
function known(checker: Checker, workspace: WorkspaceCheck): readonly RankedDraft[] {
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

function itemOf(uri: vscode.Uri, standing: RankedDraft | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(uri));
  if (!standing) return item;
  const { score, level } = standing;
  const folder = vscode.workspace.asRelativePath(uri).split('/').slice(0, -1).join('/');
  const says = vscode.l10n.t('{0} · {1}', score, levelName(level));
  item.resourceUri = uri;
  item.iconPath = ICONS[level];
  item.description = folder === '' ? says : `${says} — ${folder}`;
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${scoreText(standing)}`;
  item.accessibilityInformation = { label: `${nameOf(uri)}, ${says}, ${folder}` };
  item.contextValue = 'draft';
  item.command = { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri] };
  return item;
}
