import * as vscode from 'vscode';
import type { Span } from '../../../core/index.ts';
import type { BouncesView } from '../../../webview/bounces/bounces-view.ts';
import { shiftSpan } from '../../drafts/shift-findings.ts';
import { REMOVE_ADDRESS } from '../../lib/ids.ts';
import { reveal } from '../../lib/reveal.ts';
import type { Surface } from '../../panels/panel.ts';
import { copyExplanation } from '../copy.ts';
import type { Told } from '../told.ts';
import { bouncesView, listedRecipients } from './bounces-view.ts';
import { readBouncesRequest } from './request.ts';

/** What the panel on bounces shows: the last thing that was explained, as it was then. */
export class BouncesSurface implements Surface {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  #told: Told | undefined;
  #view: BouncesView | undefined;
  /** Where the listed recipients’ replies stand by now; nothing of those whose words were edited. */
  #places: readonly (Span | undefined)[] = [];

  constructor() {
    this.#listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== this.#told?.subject.document) return;
      for (const change of contentChanges)
        this.#places = this.#places.map((place) => place && shiftSpan(place, change));
    });
  }

  get title(): string {
    return this.#told ? vscode.l10n.t('Bounces: {0}', this.#told.subject.name) : vscode.l10n.t('Bounces');
  }

  show(told: Told): void {
    const { offset } = told.subject;
    this.#told = told;
    this.#view = bouncesView(told);
    this.#places = listedRecipients(told).map(
      ({ reply }) => reply && { start: offset + reply.span.start, end: offset + reply.span.end },
    );
    this.#changed.fire();
  }

  view(): BouncesView | undefined {
    return this.#view;
  }

  async handle(value: unknown): Promise<void> {
    const request = readBouncesRequest(value);
    const told = this.#told;
    if (!request || !told) return;
    if (request.type === 'copy') {
      await copyExplanation(told);
      return;
    }
    const recipient = listedRecipients(told)[request.at];
    if (request.type === 'remove') {
      if (recipient && !recipient.keep)
        await vscode.commands.executeCommand(REMOVE_ADDRESS, recipient.address);
      return;
    }
    const place = this.#places[request.at];
    if (told.subject.document && place) await reveal(told.subject.document, place);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}
