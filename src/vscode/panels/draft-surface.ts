import * as vscode from 'vscode';
import type { MessageView } from '../../webview/message.ts';
import type { Checker } from '../drafts/checker.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import type { Followed } from './followed.ts';
import { messageFor } from './message.ts';
import type { Surface } from './panel.ts';

/** What the extension has that a surface beside a draft needs. */
export interface FollowedParts {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly followed: Followed;
}

/** A surface that is about the draft that is followed, and says what is the matter where there is nothing to show of one. */
export abstract class DraftSurface implements Surface {
  protected readonly parts: FollowedParts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  #message: MessageView | undefined;

  constructor(parts: FollowedParts) {
    this.parts = parts;
    this.#listening = vscode.Disposable.from(
      parts.followed,
      parts.followed.onDidChange(() => this.changed()),
      parts.settings.onDidChange(() => this.changed()),
    );
  }

  abstract get title(): string;
  abstract handle(request: unknown): Promise<void>;
  /** What is shown of a draft that can be; nothing while that is not known. */
  protected abstract viewOf(document: vscode.TextDocument): unknown;

  view(): unknown {
    const { document } = this.parts.followed;
    const message = messageFor(document, this.parts);
    // The same object while it says the same.
    if (JSON.stringify(message) !== JSON.stringify(this.#message)) this.#message = message;
    return this.#message ?? (document && this.viewOf(document));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  protected changed(): void {
    this.#changed.fire();
  }
}
