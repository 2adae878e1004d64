import * as vscode from 'vscode';
import type { PlanView } from '../../webview/plan/plan-view.ts';
import { PLAN_PANEL } from '../lib/ids.ts';
import { fillPanel } from '../panels/panel.ts';
import { PlanSurface } from './plan-surface.ts';

/** The one panel with the chart of a plan. */
export interface PlanPanel {
  /** Shows it beside the editor, or brings it to the front. */
  show(view: PlanView): void;
  /** Fills a panel that was open before the window was loaded again: it draws what it drew. */
  restore(panel: vscode.WebviewPanel): void;
}

export function createPlanPanel(extension: vscode.Uri): PlanPanel {
  let open: { readonly panel: vscode.WebviewPanel; readonly surface: PlanSurface } | undefined;
  const fill = (panel: vscode.WebviewPanel, view?: PlanView) => {
    const surface = new PlanSurface();
    if (view) surface.show(view);
    open = { panel, surface };
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = undefined;
    });
    fillPanel(panel, surface, extension, 'plan');
  };
  return {
    show(view) {
      if (open) {
        open.surface.show(view);
        open.panel.reveal(undefined, true);
        return;
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      fill(vscode.window.createWebviewPanel(PLAN_PANEL, 'Inboxlint', place), view);
    },
    restore: (panel) => fill(panel),
  };
}
