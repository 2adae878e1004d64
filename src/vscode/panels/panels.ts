import * as vscode from 'vscode';
import { PANELS, type PanelKind } from '../lib/ids.ts';
import { Followed } from './followed.ts';
import { InboxSurface } from './inbox/surface.ts';
import { fillPanel } from './panel.ts';
import { copyReport } from './report/handle.ts';
import { HelpSearch } from './report/help-search.ts';
import { ReportSurface } from './report/surface.ts';
import { documentOf } from './restored.ts';
import type { SurfaceParts } from './surface-parts.ts';

/** The panels beside drafts: one of each kind. */
export interface Panels {
  /** Shows a panel beside the draft, or brings it to the front. */
  open(kind: PanelKind, document: vscode.TextDocument | undefined): void;
  /** Fills a panel that was open before the window was loaded again. */
  restore(kind: PanelKind, panel: vscode.WebviewPanel, state: unknown): Promise<void>;
  copyReport(document: vscode.TextDocument): Promise<void>;
}

export function createPanels({ checker, drafts, settings, extension }: SurfaceParts): Panels {
  const open = new Map<PanelKind, { readonly panel: vscode.WebviewPanel; readonly followed: Followed }>();
  const fill = (kind: PanelKind, panel: vscode.WebviewPanel, document: vscode.TextDocument | undefined) => {
    const followed = new Followed(checker, drafts, document);
    const parts = { checker, settings, followed };
    const surface = kind === 'report' ? new ReportSurface(parts) : new InboxSurface(parts);
    open.set(kind, { panel, followed });
    panel.onDidDispose(() => open.delete(kind));
    fillPanel(panel, surface, extension, kind);
  };
  return {
    open(kind, document) {
      const there = open.get(kind);
      if (there) {
        if (document) there.followed.follow(document);
        there.panel.reveal(undefined, true);
        return;
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      fill(kind, vscode.window.createWebviewPanel(PANELS[kind], 'Inboxlint', place), document);
    },
    async restore(kind, panel, state) {
      fill(kind, panel, await documentOf(state));
    },
    async copyReport(document) {
      const report = await checker.check(document);
      if (!report) return;
      const help = new HelpSearch(checker, () => {}).now(document, report);
      await copyReport(document, report, checker, help);
    },
  };
}
