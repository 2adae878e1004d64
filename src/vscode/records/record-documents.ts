import type * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import { RECORD_HEAD_UNITS } from '../../core/records/container-of.ts';
import { mayHoldRecords } from '../../core/records/may-hold.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { beginningOf, lengthOf } from '../lib/document-text.ts';
import { isEdited } from '../lib/edited.ts';
import type { RecordsModule } from './load-records.ts';

/** Tells a container by the text alone. */
const BY_CONTENT = '-';

/** Which documents may hold DNS records: by their path and their beginning, whatever their language, or because the user said so. */
export class RecordDocuments {
  readonly #settings: SettingsReader;
  readonly #drafts: Drafts;
  readonly #chosen = new WeakSet<vscode.TextDocument>();

  constructor(settings: SettingsReader, drafts: Drafts) {
    this.#settings = settings;
    this.#drafts = drafts;
  }

  /** Whether records are looked for in a document; certain once the configuration files of its Uri are `ready`. */
  is(document: vscode.TextDocument): boolean {
    return this.mayBe(document) && (this.#chosen.has(document) || !this.#drafts.isIgnored(document.uri));
  }

  /** The same before it is known whether a configuration file has the document left alone. */
  mayBe(document: vscode.TextDocument): boolean {
    if (document.isClosed || !isEdited(document.uri) || !this.isEnabled(document)) return false;
    if (lengthOf(document) > MAX_DRAFT_UNITS) return false;
    if (this.#chosen.has(document)) return true;
    const head = beginningOf(document, RECORD_HEAD_UNITS);
    return (
      mayHoldRecords(document.uri.path, head) || (document.isUntitled && mayHoldRecords(BY_CONTENT, head))
    );
  }

  /** Whether the settings have records checked there. */
  isEnabled({ uri }: vscode.TextDocument): boolean {
    const { isEnabled, areRecordsEnabled } = this.#settings.of(uri);
    return isEnabled && areRecordsEnabled;
  }

  /** Has records looked for in a document until it is closed. */
  choose(document: vscode.TextDocument): void {
    this.#chosen.add(document);
  }

  /** The path that says how a document is read; where that says nothing, what is new or was chosen is read by its text. */
  pathOf(document: vscode.TextDocument, { containerOf }: RecordsModule): string {
    const { path } = document.uri;
    if (!document.isUntitled && !this.#chosen.has(document)) return path;
    return containerOf(path, beginningOf(document, RECORD_HEAD_UNITS)) ? path : BY_CONTENT;
  }
}
