import type * as vscode from 'vscode';

/** Documents that something is going to be done with: one thing each, which waits until somebody cancels it or says that it is done. */
export class Waiting implements vscode.Disposable {
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  has(document: vscode.TextDocument): boolean {
    return this.#timers.has(document);
  }

  /** Begins something after so many milliseconds, instead of what was waiting. */
  start(document: vscode.TextDocument, milliseconds: number, begin: () => void): void {
    this.cancel(document);
    this.#timers.set(document, setTimeout(begin, milliseconds));
  }

  cancel(document: vscode.TextDocument): void {
    const timer = this.#timers.get(document);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#timers.delete(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
