/** What VS Code gives to the page of a webview. */
interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

/** Asks the extension for something. */
export function ask<Request extends { readonly type: string }>(request: Request): void {
  host.postMessage(request);
}

/** Draws what the extension sends, and at once what was drawn last, before a reload. */
export function receive(draw: (view: unknown) => void): void {
  const last = host.getState();
  if (last !== undefined) draw(last);
  window.addEventListener('message', ({ data }) => {
    host.setState(data);
    draw(data);
  });
  ask({ type: 'ready' });
}
