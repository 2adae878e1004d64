import * as vscode from 'vscode';
import type { ChecksView } from '../../../webview/checks/checks-view.ts';
import { say } from '../../lib/say.ts';
import type { Surface } from '../panel.ts';
import { readChecksRequest } from './request.ts';

/** Does what a button of the page says: takes its id and what was checked. Both come from a page: they may be anything. */
export type CheckAct = (id: string, subject: string) => Promise<void>;

/** What the panel of a check shows: the last check, as it was then. Nothing is asked again by itself. */
export class ChecksSurface implements Surface {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly title: string;
  readonly #act: CheckAct;
  #view: ChecksView | undefined;

  constructor(title: string, act: CheckAct) {
    this.title = title;
    this.#act = act;
  }

  show(view: ChecksView): void {
    this.#view = view;
    this.#changed.fire();
  }

  view(): ChecksView | undefined {
    return this.#view;
  }

  async handle(value: unknown): Promise<void> {
    const request = readChecksRequest(value);
    if (request?.type === 'act') await this.#act(request.id, request.subject);
    if (request?.type !== 'copy') return;
    await vscode.env.clipboard.writeText(request.text);
    say(vscode.l10n.t('Inboxlint: copied to the clipboard'));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
