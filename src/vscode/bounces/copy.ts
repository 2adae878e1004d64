import * as vscode from 'vscode';
import { say } from '../lib/say.ts';
import { explanationText, kindText } from './sentences.ts';
import type { Told } from './told.ts';

/** Puts what was explained into the clipboard: of the recipient at a place of the report, or one of each cause. */
export async function copyExplanation(told: Told, at?: unknown): Promise<void> {
  await vscode.env.clipboard.writeText(copiedText(told, at));
  say(vscode.l10n.t('Inboxlint: explanation copied to the clipboard'));
}

function copiedText({ groups, single, module }: Told, at: unknown): string {
  const recipient = typeof at === 'number' ? single?.recipients[at] : undefined;
  if (recipient) return `${explanationText(recipient, module)}\n`;
  if (groups.length === 0) return single ? `${kindText(single)}\n` : '';
  const texts = groups.map(({ count, recipients: [first] }) => {
    const text = explanationText(first, module);
    return count > 1 ? `${vscode.l10n.t('{0} recipients', count)}: ${text}` : text;
  });
  return `${texts.join('\n\n')}\n`;
}
