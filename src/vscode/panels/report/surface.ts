import * as vscode from 'vscode';
import type { Report } from '../../../core/index.ts';
import type { HelpView, ReportView } from '../../../webview/report/view.ts';
import { DraftSurface, type FollowedParts } from '../draft-surface.ts';
import { keyed } from './findings.ts';
import { handleRequest } from './handle.ts';
import { HelpSearch } from './help-search.ts';
import { readRequest } from './request.ts';
import { helpView, nameOf, reportView } from './view.ts';

/** The last report that was shown, and of what. */
interface ShownReport {
  readonly document: vscode.TextDocument;
  readonly report: Report;
  readonly view: ReportView;
}

/** The report beside a draft. */
export class ReportSurface extends DraftSurface {
  readonly #help: HelpSearch;
  #shown: ShownReport | undefined;
  #stale: { readonly of: ReportView; readonly view: ReportView } | undefined;

  constructor(parts: FollowedParts) {
    super(parts);
    this.#help = new HelpSearch(parts.checker, () => {
      this.#shown = undefined;
      this.changed();
    });
  }

  get title(): string {
    const { document } = this.parts.followed;
    return document ? vscode.l10n.t('Report: {0}', nameOf(document.uri)) : vscode.l10n.t('Email Report');
  }

  protected viewOf(document: vscode.TextDocument): ReportView | undefined {
    const { checker } = this.parts;
    const report = checker.report(document);
    if (report) return this.#of(document, report);
    const shown = this.#shown?.document === document ? this.#shown : undefined;
    // Checked again in a moment: a report that goes and comes with each key would only flicker.
    if (!shown || checker.isWaiting(document)) return shown?.view;
    return this.#asStale(shown.view);
  }

  async handle(value: unknown): Promise<void> {
    const request = readRequest(value);
    const { document } = this.parts.followed;
    if (!request) return;
    const helpOf = (report: Report) => document && this.#help.now(document, report);
    await handleRequest(request, document, this.parts.checker, helpOf);
  }

  override dispose(): void {
    this.#help.stop();
    super.dispose();
  }

  #of(document: vscode.TextDocument, report: Report): ReportView | undefined {
    const { engine } = this.parts.checker;
    if (!engine) return undefined;
    if (this.#shown?.report === report && this.#shown.document === document) return this.#shown.view;
    const before = this.#shown?.document === document ? this.#shown.view.help : undefined;
    const found = this.#help.of(report);
    const help = found
      ? found.help && helpView(found.help, report.score)
      : before && holds(before, report)
        ? before
        : undefined;
    const view = { ...reportView(document, report, engine), ...(help && { help }) };
    this.#shown = { document, report, view };
    this.#help.want(document, report);
    return view;
  }

  #asStale(view: ReportView): ReportView {
    if (this.#stale?.of === view) return this.#stale.view;
    const notices = [vscode.l10n.t('Edited since the last check.'), ...view.notices];
    this.#stale = { of: view, view: { ...view, notices, check: vscode.l10n.t('Check again') } };
    return this.#stale.view;
  }
}

/** Whether advice may stay until there is new: all that it would fix is still there. */
function holds({ items }: HelpView, { findings }: Report): boolean {
  const keys = new Set(keyed(findings).map(({ key }) => key));
  return items.every(({ key }) => keys.has(key));
}
