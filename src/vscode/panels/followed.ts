import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';

/** The draft that a surface beside it is about: the one that was last in front, until it is closed. */
export class Followed implements vscode.Disposable {
  readonly #drafts: Drafts;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  /** Fires when another draft comes to the front, or when something else is known of this one. */
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  constructor(checker: Checker, drafts: Drafts, first?: vscode.TextDocument) {
    this.#drafts = drafts;
    this.#document = first ?? this.#inFront();
    this.#listening = vscode.Disposable.from(
      checker.onDidChange((document) => {
        if (document.isClosed && document === this.#document) this.follow(this.#inFront());
        else if (document === this.#document) this.#changed.fire(document);
        // It was made a draft by now.
        else if (document === vscode.window.activeTextEditor?.document && drafts.is(document))
          this.follow(document);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && editor.document !== this.#document && drafts.wouldBe(editor.document))
          this.follow(editor.document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.follow(this.#inFront());
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  /** Turns to a document. */
  follow(document: vscode.TextDocument | undefined): void {
    this.#document = document;
    this.#changed.fire(document);
  }

  #inFront(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
    return editors
      .map(({ document }) => document)
      .find((document) => !document.isClosed && this.#drafts.wouldBe(document));
  }
}
