import * as vscode from 'vscode';
import type { Bounce, BounceRecipient } from '../../core/bounce/index.ts';
import { reworded } from '../../core/text/message.ts';
import { sentence } from '../lib/messages.ts';
import { worstOf } from './groups.ts';
import type { BounceModule } from './load.ts';

/** What happened to a recipient, whose it is to fix, and what to do with the address. */
export function leadOf(recipient: BounceRecipient, module: BounceModule): string {
  const { verdictOf } = module;
  return [messageText(recipient, module), ...verdictOf(recipient).slice(0, 2).map(sentence)].join(' ');
}

/** What happened to a recipient; what stands for a name where the report has none is translated, too. */
export function messageText({ message }: BounceRecipient, { isStandIn }: BounceModule): string {
  return sentence(reworded(message, (one) => (isStandIn(one) ? sentence({ template: one, args: [] }) : one)));
}

/** What came back and why, in one line: of several recipients, about the one who wants most to be done. */
export function lensText(bounce: Bounce, module: BounceModule): string {
  const worst = worstOf(bounce);
  if (!worst) return kindText(bounce);
  const lead = leadOf(worst, module);
  const { length } = bounce.recipients;
  return length > 1 ? vscode.l10n.t('{0} (1 of {1} recipients)', lead, length) : lead;
}

/** What a message is that names no recipient. */
export function kindText({ kind }: Bounce): string {
  switch (kind) {
    case 'auto-reply':
      return vscode.l10n.t('An automatic reply. The message arrived.');
    case 'complaint':
      return vscode.l10n.t('A recipient reported this email as spam.');
    case 'delivered':
      return vscode.l10n.t('This email was delivered.');
    case 'delay':
      return vscode.l10n.t('This email is delayed. The report doesn’t say why.');
    case 'bounce':
      return vscode.l10n.t('This email came back. The report doesn’t say why.');
    case 'none':
      return vscode.l10n.t('This isn’t a bounce.');
  }
}

/** A recipient’s explanation as lines of plain text: what happened, what the server said, what to do, and where that is from. */
export function explanationText(recipient: BounceRecipient, module: BounceModule): string {
  const { reply, steps, source } = recipient;
  const said = reply && [reply.code, reply.status, reply.text].filter((part) => part !== undefined).join(' ');
  return [
    [messageText(recipient, module), ...module.verdictOf(recipient).map(sentence)].join(' '),
    ...(said ? [vscode.l10n.t('Reply: {0}', said)] : []),
    ...steps.map(({ text, link }) => `- ${sentence(text)}${link ? ` ${link}` : ''}`),
    ...(source ? [`${sourceText(source.checked)} ${source.link}`] : []),
  ].join('\n');
}

/** When a provider’s page was read, before the page itself. */
export function sourceText(checked: string): string {
  return vscode.l10n.t('Provider’s page, as of {0}:', checked);
}
