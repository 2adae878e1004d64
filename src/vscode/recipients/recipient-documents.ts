import type * as vscode from 'vscode';
import { isListName } from '../../core/recipients/list-name.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { isEdited } from '../lib/edited.ts';

/** Which documents are lists of recipients: by their name, or because the user said so. */
export class RecipientDocuments {
  readonly #settings: SettingsReader;
  readonly #drafts: Drafts;
  readonly #chosen = new WeakSet<vscode.TextDocument>();

  constructor(settings: SettingsReader, drafts: Drafts) {
    this.#settings = settings;
    this.#drafts = drafts;
  }

  /** Certain once the configuration files of its Uri are `ready`. */
  is(document: vscode.TextDocument): boolean {
    if (document.isClosed || !isEdited(document.uri)) return false;
    if (this.#chosen.has(document)) return this.#settings.of(document.uri).isEnabled;
    if (!isListName(document.uri.path) || !this.isEnabled(document)) return false;
    return !this.#drafts.isIgnored(document.uri);
  }

  /** Whether the settings have lists checked there without being asked. */
  isEnabled({ uri }: vscode.TextDocument): boolean {
    const { isEnabled, areRecipientsEnabled } = this.#settings.of(uri);
    return isEnabled && areRecipientsEnabled;
  }

  /** Has a document checked as a list until it is closed. */
  choose(document: vscode.TextDocument): void {
    this.#chosen.add(document);
  }
}
