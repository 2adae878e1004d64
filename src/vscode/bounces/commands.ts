import * as vscode from 'vscode';
import { COPY_EXPLANATION, EXPLAIN_BOUNCE, REMOVE_ADDRESS } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import type { RecipientsModule } from '../recipients/load-recipients.ts';
import type { Bounces } from './bounces.ts';
import { copyExplanation } from './copy.ts';
import type { BounceModule } from './load.ts';
import type { BouncePanel } from './panel/panel.ts';
import { removeAddress } from './remove-address.ts';
import { type Subject, subjectsInFront, type Told, tell, wholeOf } from './told.ts';

interface CommandParts {
  readonly bounces: Bounces;
  readonly loadBounces: () => Promise<BounceModule>;
  /** What finds an address in lists. */
  readonly loadRecipients: () => Promise<RecipientsModule>;
  readonly panel: () => Promise<BouncePanel>;
}

export function registerBounceCommands({
  bounces,
  loadBounces,
  loadRecipients,
  panel,
}: CommandParts): vscode.Disposable {
  const told = (subject: Subject) => toldOf(subject, bounces, loadBounces);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(EXPLAIN_BOUNCE, async (uri: unknown) => {
      const found = await foundAt(uri, told);
      if (found) (await panel()).show(found);
    }),
    vscode.commands.registerCommand(COPY_EXPLANATION, async (uri: unknown, recipient: unknown) => {
      const found = await foundAt(uri, told);
      if (found) await copyExplanation(found, recipient);
    }),
    vscode.commands.registerCommand(REMOVE_ADDRESS, async (address: unknown) => {
      const chosen = typeof address === 'string' ? address : await pickDead(bounces);
      if (chosen) await removeAddress(chosen, await loadRecipients());
    }),
  );
}

/** Explains a subject with the rules that hold for its document. */
export async function toldOf(
  subject: Subject,
  bounces: Bounces,
  loadBounces: () => Promise<BounceModule>,
): Promise<Told | undefined> {
  return tell(subject, await loadBounces(), (text) => bounces.explain(text, subject.document));
}

/** What is explained of the document of a Uri, or of what is in front; says so where there is nothing. */
async function foundAt(
  uri: unknown,
  told: (subject: Subject) => Promise<Told | undefined>,
): Promise<Told | undefined> {
  const subjects =
    uri instanceof vscode.Uri
      ? [wholeOf(await vscode.workspace.openTextDocument(uri))]
      : await subjectsInFront();
  for (const subject of subjects) {
    const found = await told(subject);
    if (found) return found;
  }
  notify.info(
    vscode.l10n.t('No bounce found here. Open a bounce or a server log, or select or copy a server’s reply.'),
  );
  return undefined;
}

/** One of the addresses that the bounce in front calls dead. */
async function pickDead(bounces: Bounces): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const recipients = (document && bounces.of(document)?.bounce.recipients) ?? [];
  const dead = recipients
    .filter(({ keep, address }) => !keep && address !== '')
    .map(({ address }) => address);
  const addresses = [...new Set(dead)];
  if (addresses.length > 1)
    return vscode.window.showQuickPick(addresses, {
      title: vscode.l10n.t('Which address do you want to remove?'),
    });
  if (addresses.length === 0)
    notify.info(vscode.l10n.t('No dead address found. Open a bounce that names one.'));
  return addresses[0];
}
