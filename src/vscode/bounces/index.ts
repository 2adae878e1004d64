import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
import { BOUNCES_PANEL } from '../lib/ids.ts';
import { once } from '../lib/once.ts';
import { documentOf } from '../panels/restored.ts';
import type { RecipientsModule } from '../recipients/load-recipients.ts';
import { registerBounceActions } from './actions.ts';
import { Bounces } from './bounces.ts';
import { registerBounceCommands, toldOf } from './commands.ts';
import { watchBounceContext } from './context-key.ts';
import { registerHover } from './hover.ts';
import { registerLens } from './lens.ts';
import { loadBounces } from './load.ts';
import { showProblems } from './problems.ts';
import { wholeOf } from './told.ts';

interface BounceParts {
  readonly context: vscode.ExtensionContext;
  readonly checker: Checker;
  readonly load: () => Promise<Engine>;
  readonly loadRecipients: () => Promise<RecipientsModule>;
  readonly log: vscode.LogOutputChannel;
}

/** What explains email that came back; the bundle that does is loaded when the first such message is there. */
export function register({ context, checker, load, loadRecipients, log }: BounceParts): vscode.Disposable {
  const module = once(() => loadBounces(context.extensionUri));
  const panel = once(async () => (await import('./panel/panel.ts')).createBouncePanel(context.extensionUri));
  const bounces = new Bounces({ checker, load, loadBounces: module, log });
  return vscode.Disposable.from(
    bounces,
    showProblems(bounces),
    registerLens(bounces),
    registerHover(bounces),
    registerBounceActions(bounces),
    registerBounceCommands({ bounces, loadBounces: module, loadRecipients, panel }),
    watchBounceContext(checker),
    vscode.window.registerWebviewPanelSerializer(BOUNCES_PANEL, {
      async deserializeWebviewPanel(page, state: unknown) {
        const document = await documentOf(state);
        const told = document && (await toldOf(wholeOf(document), bounces, module));
        (await panel()).restore(page, told);
      },
    }),
  );
}
