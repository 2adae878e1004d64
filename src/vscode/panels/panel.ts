import * as vscode from 'vscode';
import { pageOf } from './page.ts';

/** What is particular to one of the panels beside a draft. */
export interface Surface extends vscode.Disposable {
  readonly title: string;
  /** What the webview is to draw now; the same object as before where nothing has changed. */
  view(): unknown;
  /** Fires when `view` may give something else. */
  readonly onDidChange: vscode.Event<unknown>;
  /** Does what the webview asks for. The request comes from a page: it may be anything. */
  handle(request: unknown): Promise<void>;
}

/** Fills a panel with a surface and keeps it so until it is closed. */
export function fillPanel(
  panel: vscode.WebviewPanel,
  surface: Surface,
  extension: vscode.Uri,
  script: string,
): void {
  const { webview } = panel;
  let sent: unknown;
  const send = (again: boolean) => {
    panel.title = surface.title;
    const view = surface.view();
    // What is posted to a hidden webview is lost; it asks when it is shown.
    if (view === undefined || (view === sent && !again) || !panel.visible) return;
    sent = view;
    webview.postMessage(view);
  };
  const listening = vscode.Disposable.from(
    surface,
    surface.onDidChange(() => send(false)),
    webview.onDidReceiveMessage((request: unknown) => {
      if (isReady(request)) send(true);
      else surface.handle(request);
    }),
  );
  panel.onDidDispose(() => listening.dispose());
  panel.title = surface.title;
  panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.png');
  webview.options = {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extension, 'dist', 'webview')],
  };
  webview.html = pageOf(webview, extension, script);
}

function isReady(request: unknown): boolean {
  return typeof request === 'object' && request !== null && 'type' in request && request.type === 'ready';
}
