import * as vscode from 'vscode';
import { forgetConsent } from '../lib/consent.ts';
import { FORGET_CONSENT } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';

export function registerForgetConsent(memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand(FORGET_CONSENT, async () => {
    await forgetConsent(memory);
    // Not waited for: the command is done, whether or not anybody closes the notification.
    notify.info(
      vscode.l10n.t('Inboxlint will ask again before it contacts a name server, an SMTP server or a filter.'),
    );
  });
}
