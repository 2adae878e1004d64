import * as vscode from 'vscode';
import type { Level, Message } from '../../core/index.ts';
import { visible } from '../../core/text/visible.ts';
import { localNumber } from './local-number.ts';

/** A message of the engine in the user's language; what it quotes can be seen, whatever it is. */
export function sentence(message: Message): string {
  return vscode.l10n.t(
    message.template,
    ...message.args.map((argument) => visible(localNumber(argument, vscode.env.language))),
  );
}

/** A level in the user's language, in lower case. */
export function levelName(level: Level): string {
  switch (level) {
    case 'clean':
      return vscode.l10n.t('clean');
    case 'caution':
      return vscode.l10n.t('caution');
    case 'risky':
      return vscode.l10n.t('risky');
    case 'spam':
      return vscode.l10n.t('spam');
  }
}
