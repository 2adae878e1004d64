import * as vscode from 'vscode';
import type { PlanView } from '../../webview/plan/plan-view.ts';
import { PLAN_SENDING } from '../lib/ids.ts';
import type { Surface } from '../panels/panel.ts';

/** What the panel on a plan shows: the last plan. */
export class PlanSurface implements Surface {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #view: PlanView | undefined;

  get title(): string {
    return vscode.l10n.t('Sending Plan');
  }

  show(view: PlanView): void {
    this.#view = view;
    this.#changed.fire();
  }

  view(): PlanView | undefined {
    return this.#view;
  }

  async handle(request: unknown): Promise<void> {
    if (typeof request === 'object' && request !== null && 'type' in request && request.type === 'again')
      await vscode.commands.executeCommand(PLAN_SENDING);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
