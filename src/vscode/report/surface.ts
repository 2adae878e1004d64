import * as vscode from 'vscode';
import type { Report } from '../../core/index.ts';
import type { MessageView } from '../../webview/message.ts';
import type { ReportView } from '../../webview/report/view.ts';
import type { Checker } from '../checker.ts';
import type { Followed } from '../panel/followed.ts';
import type { Surface } from '../panel/panel.ts';
import type { SettingsReader } from '../settings.ts';
import { handleRequest } from './handle.ts';
import { HelpSearch } from './help-search.ts';
import { messageFor } from './message.ts';
import { readRequest } from './request.ts';
import { helpView, nameOf, reportView } from './view.ts';

/** What the extension has that the report needs. */
export interface ReportParts {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly followed: Followed;
}

/** The last report that was shown, and of what. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly report: Report;
  readonly view: ReportView;
}

/** The report beside a draft. */
export class ReportSurface implements Surface {
  readonly #parts: ReportParts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #help: HelpSearch;
  readonly #listening: vscode.Disposable;
  #shown: Shown | undefined;
  #stale: { readonly of: ReportView; readonly view: ReportView } | undefined;
  #message: MessageView | undefined;

  constructor(parts: ReportParts) {
    this.#parts = parts;
    this.#help = new HelpSearch(parts.checker, () => {
      this.#shown = undefined;
      this.#changed.fire();
    });
    this.#listening = vscode.Disposable.from(
      parts.followed,
      parts.followed.onDidChange(() => this.#changed.fire()),
      parts.settings.onDidChange(() => this.#changed.fire()),
    );
  }

  get title(): string {
    const { document } = this.#parts.followed;
    return document ? vscode.l10n.t('Report: {0}', nameOf(document.uri)) : vscode.l10n.t('Email Report');
  }

  view(): ReportView | MessageView | undefined {
    const { checker, followed } = this.#parts;
    const { document } = followed;
    const message = messageFor(document, this.#parts);
    if (message || !document) return this.#same(message);
    const report = checker.report(document);
    if (report) return this.#of(document, report);
    const shown = this.#shown?.document === document ? this.#shown : undefined;
    // Checked again in a moment: a report that goes and comes with each key would only flicker.
    if (!shown || checker.isWaiting(document)) return shown?.view;
    return this.#asStale(shown.view);
  }

  async handle(value: unknown): Promise<void> {
    const request = readRequest(value);
    const { document } = this.#parts.followed;
    if (!request) return;
    const helpOf = (report: Report) => document && this.#help.now(document, report);
    await handleRequest(request, document, this.#parts.checker, helpOf);
  }

  dispose(): void {
    this.#help.stop();
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #of(document: vscode.TextDocument, report: Report): ReportView | undefined {
    const { engine } = this.#parts.checker;
    if (!engine) return undefined;
    if (this.#shown?.report === report && this.#shown.document === document) return this.#shown.view;
    const before = this.#shown?.document === document ? this.#shown.view.help : undefined;
    const found = this.#help.of(report);
    const help = found ? found.help && helpView(found.help, report.score) : before;
    const view = { ...reportView(document, report, engine), ...(help && { help }) };
    this.#shown = { document, report, view };
    this.#help.want(document, report);
    return view;
  }

  #asStale(view: ReportView): ReportView {
    if (this.#stale?.of === view) return this.#stale.view;
    const notices = [vscode.l10n.t('Edited since the last check.'), ...view.notices];
    this.#stale = { of: view, view: { ...view, notices, check: vscode.l10n.t('Check Again') } };
    return this.#stale.view;
  }

  /** The same object while it says the same. */
  #same(message: MessageView | undefined): MessageView | undefined {
    if (JSON.stringify(message) !== JSON.stringify(this.#message)) this.#message = message;
    return this.#message;
  }
}
