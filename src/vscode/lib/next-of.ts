import type * as vscode from 'vscode';

/** The next value of an event. */
export function nextOf<T>(event: vscode.Event<T>): Promise<T> {
  return new Promise((done) => {
    const listening = event((value) => {
      listening.dispose();
      done(value);
    });
  });
}
