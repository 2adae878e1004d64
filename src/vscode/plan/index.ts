import * as vscode from 'vscode';
import type { PlanRequest } from '../../core/plan/index.ts';
import { PLAN_PANEL, PLAN_SENDING } from '../lib/ids.ts';
import { once } from '../lib/once.ts';
import { askRequest, tomorrow } from './ask-request.ts';
import { loadPlan, type PlanModule } from './load-plan.ts';
import { LOCAL_WORDS } from './local-words.ts';
import { createPlanPanel } from './plan-panel.ts';
import { planView } from './plan-panel-view.ts';

/** *Plan Sending*: a document to work by, and a chart beside it. */
export function register({
  context: { extensionUri },
}: {
  readonly context: vscode.ExtensionContext;
}): vscode.Disposable {
  const module = once(() => loadPlan(extensionUri));
  const panel = once(async () => createPlanPanel(extensionUri));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(PLAN_SENDING, async (given: unknown) => {
      const plans = await module();
      const request = requestIn(given, plans) ?? (await askRequest(plans));
      if (!request) return;
      const plan = plans.planSending(request);
      const content = plans.planDocument(plan, LOCAL_WORDS);
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      (await panel()).show(planView(plan, plans));
    }),
    vscode.window.registerWebviewPanelSerializer(PLAN_PANEL, {
      async deserializeWebviewPanel(page) {
        (await panel()).restore(page);
      },
    }),
  );
}

/** What a key binding or another extension asks for, where it says all that is needed. */
function requestIn(
  given: unknown,
  { isSendingProvider, isWarmUp, MAX_RECIPIENTS }: PlanModule,
): PlanRequest | undefined {
  if (typeof given !== 'object' || given === null || given instanceof vscode.Uri) return undefined;
  const { provider, to, warmUp } = { provider: '', to: 0, warmUp: 'domain', ...given };
  if (typeof provider !== 'string' || !isSendingProvider(provider)) return undefined;
  if (typeof to !== 'number' || !Number.isInteger(to) || to < 1 || to > MAX_RECIPIENTS) return undefined;
  return typeof warmUp === 'string' && isWarmUp(warmUp)
    ? { provider, to, warmUp, start: tomorrow() }
    : undefined;
}
