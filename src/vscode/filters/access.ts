import * as vscode from 'vscode';
import type { FiltersModule, Target } from '../../filters/api.ts';
import { Consent } from '../lib/consent.ts';
import * as notify from '../lib/notify.ts';

/** What may be sent where: the user's consent for each host, and the password for Rspamd on it. */
export class FilterAccess {
  readonly #consent: Consent;
  readonly #secrets: vscode.SecretStorage;

  constructor({ globalState, secrets }: Pick<vscode.ExtensionContext, 'globalState' | 'secrets'>) {
    this.#consent = new Consent(globalState, 'filters');
    this.#secrets = secrets;
  }

  /** Whether drafts may go there without asking: what stays on this machine, and hosts the user allowed for good. */
  isAllowed(target: Target, { hostOf, isLocal }: FiltersModule): boolean {
    return isLocal(target) || this.#consent.has(hostOf(target));
  }

  /** Asks the user, naming the host; a setting that came with a folder cannot send a draft anywhere unseen. */
  async mayAsk(target: Target, filters: FiltersModule): Promise<boolean> {
    if (this.isAllowed(target, filters)) return true;
    const host = filters.hostOf(target);
    return this.#consent.given({
      key: host,
      question: vscode.l10n.t('Send this draft to {0}?', host),
      detail: vscode.l10n.t(
        'The filter there will receive the whole message. Its address comes from the setting {0}.',
        'inboxlint.filters',
      ),
      once: vscode.l10n.t('Send'),
      always: vscode.l10n.t('Always Send There'),
    });
  }

  /** A password belongs to one server, so that a setting cannot have it sent to another. */
  async passwordFor(target: Target, { hostOf }: FiltersModule): Promise<string | undefined> {
    return target.kind === 'rspamd' ? this.#secrets.get(keyOf(hostOf(target))) : undefined;
  }

  /** Asks for the password; an empty one is forgotten. */
  async askPassword(target: Target, { hostOf }: FiltersModule): Promise<void> {
    const host = hostOf(target);
    const password = await notify.askSecret(
      vscode.l10n.t('Password for Rspamd at {0}', host),
      vscode.l10n.t('Stored in the secret storage of VS Code. Leave it empty to delete it.'),
    );
    if (password === undefined) return;
    if (password === '') await this.#secrets.delete(keyOf(host));
    else await this.#secrets.store(keyOf(host), password);
  }
}

function keyOf(host: string): string {
  return `rspamd.password:${host}`;
}
