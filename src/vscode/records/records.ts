import * as vscode from 'vscode';
import type { KnownRecord, RecordOptions, RecordReport } from '../../core/records/index.ts';
import type { ConfigCache, ConfigFile } from '../config/files.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import type { Settings, SettingsReader } from '../drafts/settings.ts';
import type { Engine } from '../lib/engine.ts';
import { nextOf } from '../lib/next-of.ts';
import { Waiting } from '../lib/waiting.ts';
import { KnownRecords } from './known-records.ts';
import type { RecordsModule } from './load-records.ts';
import type { RecordDocuments } from './record-documents.ts';

/** Milliseconds without a keystroke before a check, at least. */
const PAUSE_MS = 150;
/** Checks take at most one part in so many of the time in which somebody types. */
const PAUSE_A_CHECK = 4;

/** What the last check of a document gave. */
export interface CheckedRecords {
  readonly version: number;
  readonly settings: Settings;
  readonly file: ConfigFile | undefined;
  /** What other documents told. */
  readonly others: readonly (readonly KnownRecord[])[];
  readonly report: RecordReport;
  /** What checked it, and how it was asked. */
  readonly module: RecordsModule;
  readonly options: RecordOptions;
  readonly milliseconds: number;
}

export interface RecordsParts {
  readonly documents: RecordDocuments;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
  readonly draftCheck: DraftCheck;
  readonly load: () => Promise<Engine>;
  readonly loadRecords: () => Promise<RecordsModule>;
  readonly log: vscode.LogOutputChannel;
}

/** Checks the DNS records in open documents, and knows what was found: never the result of one version for another. */
export class Records implements vscode.Disposable {
  readonly #parts: RecordsParts;
  readonly #checked = new Map<vscode.TextDocument, CheckedRecords>();
  readonly #known = new KnownRecords();
  readonly #waiting = new Waiting();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was looked at or forgotten, also where there are no records. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: RecordsParts) {
    this.#parts = parts;
  }

  /** What is known of the document as it stands; nothing where there are no records. */
  of(document: vscode.TextDocument): CheckedRecords | undefined {
    const checked = this.last(document);
    return checked?.version === document.version ? checked : undefined;
  }

  /** What was known of the document last, in this version or an earlier one. */
  last(document: vscode.TextDocument): CheckedRecords | undefined {
    const checked = this.#checked.get(document);
    return checked && checked.report.records.length > 0 ? checked : undefined;
  }

  /** Checks the document as it stands unless that was done. Never rejects. */
  async check(document: vscode.TextDocument): Promise<CheckedRecords | undefined> {
    const { documents, files, loadRecords, log } = this.#parts;
    try {
      if (!documents.mayBe(document)) return undefined;
      await files.ready(document.uri);
      if (!documents.is(document)) return undefined;
      const module = await loadRecords();
      const engine = await this.#engineFor(document);
      // Since then nothing waited, so that what is set is what the engine was loaded for.
      if (documents.is(document) && !this.#isCurrent(document)) this.#keep(document, module, engine);
    } catch (error) {
      log.error(document.uri.toString(), error instanceof Error ? (error.stack ?? error) : String(error));
    } finally {
      this.#waiting.cancel(document);
      if (documents.is(document)) this.#changed.fire(document);
      else this.forget(document);
    }
    return this.of(document);
  }

  /** Checks the document soon, or once it has not been typed in for a while. */
  schedule(document: vscode.TextDocument, when: 'soon' | 'after-a-pause'): void {
    const cost = this.#checked.get(document)?.milliseconds ?? 0;
    const pause = when === 'soon' ? 0 : Math.max(PAUSE_MS, PAUSE_A_CHECK * cost);
    this.#waiting.start(document, pause, () => this.check(document));
  }

  /** What is known of the document as it stands, once nothing is waiting. */
  async settled(document: vscode.TextDocument): Promise<CheckedRecords | undefined> {
    while (this.#waiting.has(document)) await nextOf(this.onDidChange);
    return this.of(document);
  }

  /** Forgets a document that is closed or holds no records any more. */
  forget(document: vscode.TextDocument): void {
    this.#waiting.cancel(document);
    this.#checked.delete(document);
    const peers = this.#known.peers(document);
    if (this.#known.delete(document)) for (const peer of peers) this.schedule(peer, 'soon');
    this.#changed.fire(document);
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#changed.dispose();
  }

  /** The engine, where it has to understand what is set: it is large, and records need nothing else of it. */
  async #engineFor({ uri }: vscode.TextDocument): Promise<Engine | undefined> {
    const { files, settings, load } = this.#parts;
    const isSet = () => files.of(uri) !== undefined || settings.of(uri).chosen.rules !== undefined;
    let engine: Engine | undefined;
    await files.ready(uri);
    while (!engine && isSet()) {
      engine = await load();
      await files.ready(uri);
    }
    return engine;
  }

  #keep(document: vscode.TextDocument, module: RecordsModule, engine: Engine | undefined): void {
    const { documents, files, settings, draftCheck, log } = this.#parts;
    const { uri, version } = document;
    const others = this.#known.besides(document);
    const options: RecordOptions = {
      path: documents.pathOf(document, module),
      ...(engine && { rules: draftCheck.config(uri, engine).rules }),
      others: others.flat(),
    };
    const start = performance.now();
    const report = module.checkRecords(document.getText(), options);
    const milliseconds = performance.now() - start;
    log.debug(`${uri.toString()}: records of version ${version}, ${milliseconds.toFixed(1)} ms`);
    const made = { settings: settings.of(uri), file: files.of(uri), others, module, options };
    this.#checked.set(document, { version, report, milliseconds, ...made });
    if (this.#known.set(document, report.known))
      for (const peer of this.#known.peers(document)) this.schedule(peer, 'soon');
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    const { files, settings } = this.#parts;
    const { uri, version } = document;
    const checked = this.#checked.get(document);
    if (checked?.version !== version || checked.settings !== settings.of(uri)) return false;
    const others = this.#known.besides(document);
    const isSameBesides =
      others.length === checked.others.length &&
      others.every((known, index) => known === checked.others[index]);
    return isSameBesides && checked.file === files.of(uri);
  }
}
