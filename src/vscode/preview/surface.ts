import * as vscode from 'vscode';
import type { Report } from '../../core/index.ts';
import type { InboxView } from '../../webview/inbox/view.ts';
import type { MessageView } from '../../webview/message.ts';
import type { Checker } from '../checker.ts';
import type { Followed } from '../panel/followed.ts';
import type { Surface } from '../panel/panel.ts';
import { handleRequest } from '../report/handle.ts';
import { messageFor } from '../report/message.ts';
import { readRequest } from '../report/request.ts';
import { nameOf } from '../report/view.ts';
import type { SettingsReader } from '../settings.ts';
import { inboxOf } from './inbox.ts';
import { inboxView } from './view.ts';

/** The inbox preview beside a draft. */
export class InboxSurface implements Surface {
  readonly #parts: InboxParts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  #shown: { readonly report: Report; readonly view: InboxView } | undefined;
  #message: MessageView | undefined;

  constructor(parts: InboxParts) {
    this.#parts = parts;
    this.#listening = vscode.Disposable.from(
      parts.followed,
      parts.followed.onDidChange(() => this.#changed.fire()),
      parts.settings.onDidChange(() => this.#changed.fire()),
    );
  }

  get title(): string {
    const { document } = this.#parts.followed;
    return document ? vscode.l10n.t('Inbox: {0}', nameOf(document.uri)) : vscode.l10n.t('Inbox Preview');
  }

  view(): InboxView | MessageView | undefined {
    const { document } = this.#parts.followed;
    const message = messageFor(document, this.#parts);
    if (message || !document) {
      if (JSON.stringify(message) !== JSON.stringify(this.#message)) this.#message = message;
      return this.#message;
    }
    const report = this.#parts.checker.report(document);
    // The last one, while the draft is typed in.
    if (report && report !== this.#shown?.report) {
      this.#shown = { report, view: inboxView(document.uri, inboxOf(report.draft)) };
    }
    return this.#shown?.view.uri === document.uri.toString() ? this.#shown.view : undefined;
  }

  async handle(value: unknown): Promise<void> {
    const request = readRequest(value);
    await (request &&
      handleRequest(request, this.#parts.followed.document, this.#parts.checker, () => undefined));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}

interface InboxParts {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly followed: Followed;
}
