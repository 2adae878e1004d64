import * as vscode from 'vscode';
import { BOUNCES_PANEL } from '../../lib/ids.ts';
import { fillPanel } from '../../panels/panel.ts';
import type { Told } from '../told.ts';
import { BouncesSurface } from './surface.ts';

/** The one panel that explains what came back. */
export interface BouncePanel {
  /** Shows it beside the editor, or brings it to the front. */
  show(told: Told): void;
  /** Fills a panel that was open before the window was loaded again; without anything new it draws what it drew. */
  restore(panel: vscode.WebviewPanel, told: Told | undefined): void;
}

export function createBouncePanel(extension: vscode.Uri): BouncePanel {
  let open: { readonly panel: vscode.WebviewPanel; readonly surface: BouncesSurface } | undefined;
  const fill = (panel: vscode.WebviewPanel, told: Told | undefined) => {
    const surface = new BouncesSurface();
    if (told) surface.show(told);
    open = { panel, surface };
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = undefined;
    });
    fillPanel(panel, surface, extension, 'bounces');
  };
  return {
    show(told) {
      if (open) {
        open.surface.show(told);
        open.panel.reveal(undefined, true);
        return;
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      fill(vscode.window.createWebviewPanel(BOUNCES_PANEL, 'Inboxlint', place), told);
    },
    restore: fill,
  };
}
