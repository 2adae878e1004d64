import type * as vscode from 'vscode';
import type { RecipientOptions, RecipientReport } from '../../core/recipients/index.ts';
import type { RecipientsModule } from './load-recipients.ts';

/** Milliseconds of checking after which others have their turn. */
const TURN_MS = 20;

/** Checks a list bit by bit; nothing where it was edited meanwhile. */
export async function reportOn(
  document: vscode.TextDocument,
  { checkInSteps }: RecipientsModule,
  options: RecipientOptions,
): Promise<RecipientReport | undefined> {
  const { version } = document;
  const steps = checkInSteps(document.getText(), options);
  let turn = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - turn < TURN_MS) continue;
    await new Promise<void>((done) => setTimeout(done, 0));
    if (document.version !== version || document.isClosed) return undefined;
    turn = performance.now();
  }
}
