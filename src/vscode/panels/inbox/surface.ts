import * as vscode from 'vscode';
import type { Report } from '../../../core/index.ts';
import type { InboxView } from '../../../webview/inbox/view.ts';
import { DraftSurface } from '../draft-surface.ts';
import { handleRequest } from '../report/handle.ts';
import { readRequest } from '../report/request.ts';
import { nameOf } from '../report/view.ts';
import { inboxOf } from './inbox.ts';
import { inboxView } from './view.ts';

/** The inbox preview beside a draft. */
export class InboxSurface extends DraftSurface {
  #shown: { readonly report: Report; readonly view: InboxView } | undefined;

  get title(): string {
    const { document } = this.parts.followed;
    return document ? vscode.l10n.t('Inbox: {0}', nameOf(document.uri)) : vscode.l10n.t('Inbox Preview');
  }

  protected viewOf(document: vscode.TextDocument): InboxView | undefined {
    const report = this.parts.checker.report(document);
    // The last one, while the draft is typed in.
    if (report && report !== this.#shown?.report) {
      this.#shown = { report, view: inboxView(document.uri, inboxOf(report.draft)) };
    }
    return this.#shown?.view.uri === document.uri.toString() ? this.#shown.view : undefined;
  }

  async handle(value: unknown): Promise<void> {
    const request = readRequest(value);
    await (request &&
      handleRequest(request, this.parts.followed.document, this.parts.checker, () => undefined));
  }
}
