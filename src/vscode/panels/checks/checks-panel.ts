import * as vscode from 'vscode';
import type { ChecksView } from '../../../webview/checks/checks-view.ts';
import { fillPanel } from '../panel.ts';
import { type CheckAct, ChecksSurface } from './checks-surface.ts';

/** The one panel for one kind of check, such as that of a domain. */
export interface ChecksPanel {
  /** Shows a check beside the editor, or in the panel where that is open. */
  show(view: ChecksView): void;
  /** Fills a panel that was open before the window was loaded again: it draws what it drew, and nothing is asked. */
  restore(panel: vscode.WebviewPanel): void;
}

interface ChecksPanelOptions {
  /** What VS Code knows the panel by. */
  readonly type: string;
  readonly title: string;
  readonly extension: vscode.Uri;
  readonly act: CheckAct;
}

/** The panel draws `src/webview/checks`; `ChecksView` says what can be on it. */
export function createChecksPanel({ type, title, extension, act }: ChecksPanelOptions): ChecksPanel {
  let open: { readonly panel: vscode.WebviewPanel; readonly surface: ChecksSurface } | undefined;
  const fill = (panel: vscode.WebviewPanel, view?: ChecksView) => {
    const surface = new ChecksSurface(title, act);
    if (view) surface.show(view);
    open = { panel, surface };
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = undefined;
    });
    fillPanel(panel, surface, extension, 'checks');
  };
  return {
    show(view) {
      if (open) {
        open.surface.show(view);
        open.panel.reveal(undefined, true);
        return;
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      fill(vscode.window.createWebviewPanel(type, 'Inboxlint', place), view);
    },
    restore: (panel) => fill(panel),
  };
}
