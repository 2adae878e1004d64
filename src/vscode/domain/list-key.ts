import * as vscode from 'vscode';
import * as notify from '../lib/notify.ts';
import { say } from '../lib/say.ts';
import type { DomainModule } from './load-domain.ts';

const KEY = 'spamhaus.key';

/** The key of Spamhaus’ Data Query Service; it is in the secret storage, and in what is asked of Spamhaus. */
export class ListKey {
  readonly #secrets: vscode.SecretStorage;

  constructor(secrets: vscode.SecretStorage) {
    this.#secrets = secrets;
  }

  async get(): Promise<string | undefined> {
    return this.#secrets.get(KEY);
  }

  /** Asks for the key; an empty one is forgotten, and what can be none is not kept. */
  async ask({ isListKey }: DomainModule): Promise<void> {
    const key = await notify.askSecret(
      vscode.l10n.t('Key of the Spamhaus Data Query Service'),
      vscode.l10n.t('Stored in the secret storage of VS Code. Leave it empty to delete it.'),
    );
    const written = key?.trim();
    if (written === undefined) return;
    if (written === '') await this.#secrets.delete(KEY);
    else if (isListKey(written)) {
      await this.#secrets.store(KEY, written);
      say(vscode.l10n.t('Inboxlint: Spamhaus key saved'));
    } else {
      notify.warn(vscode.l10n.t('That isn’t a Spamhaus key: it has letters and digits only.'));
    }
  }
}
