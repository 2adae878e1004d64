import * as vscode from 'vscode';
import type { Level, Message } from '../../core/index.ts';
import { visible } from '../../core/text/visible.ts';

/** A message of the engine in the user's language; what it quotes can be seen, whatever it is. */
export function sentence(message: Message): string {
  return vscode.l10n.t(message.template, ...message.args.map((argument) => visible(localShare(argument))));
}

/** A share in percent as the user's language writes it; other arguments as they are. */
function localShare(argument: string): string {
  const [, less = '', share] = /^(< )?(\d{1,3}\.\d)%$/.exec(argument) ?? [];
  if (share === undefined) return argument;
  const number = Number(share).toLocaleString(vscode.env.language, {
    minimumFractionDigits: 1,
    useGrouping: false,
  });
  return `${less}${number}%`;
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
