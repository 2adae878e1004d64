import type * as vscode from 'vscode';
import type { KnownRecord, RecordOptions, RecordReport } from '../../core/records/index.ts';
import type { ConfigCache, ConfigFile } from '../config/files.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import type { Settings, SettingsReader } from '../drafts/settings.ts';
import type { Engine } from '../lib/engine.ts';
import type { RecordsModule } from './load-records.ts';
import type { RecordDocuments } from './record-documents.ts';

/** What each of some other documents tells of the DNS. */
type Others = readonly (readonly KnownRecord[])[];

/** What a check of a document gave. */
export interface DocumentRecords {
  readonly version: number;
  readonly settings: Settings;
  readonly file: ConfigFile | undefined;
  readonly others: Others;
  readonly report: RecordReport;
  /** What checked it, and how it was asked. */
  readonly module: RecordsModule;
  readonly options: RecordOptions;
  readonly milliseconds: number;
}

export interface RecordCheckParts {
  readonly documents: RecordDocuments;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
  readonly draftCheck: DraftCheck;
  readonly load: () => Promise<Engine>;
  readonly loadRecords: () => Promise<RecordsModule>;
  readonly log: vscode.LogOutputChannel;
}

/** Checks the records in documents as the settings and the configuration files say. */
export class RecordCheck {
  readonly #parts: RecordCheckParts;

  constructor(parts: RecordCheckParts) {
    this.#parts = parts;
  }

  /**
   * Loads what a check of the document needs, and gives the check of the document as it stands: to be made at once, before
   * anything that is set changes. Nothing where no records are looked for.
   */
  async prepared(document: vscode.TextDocument): Promise<((others: Others) => DocumentRecords) | undefined> {
    const { documents, files, loadRecords } = this.#parts;
    if (!documents.mayBe(document)) return undefined;
    await files.ready(document.uri);
    if (!documents.is(document)) return undefined;
    const module = await loadRecords();
    const engine = await this.#engineFor(document);
    return documents.is(document) ? (others) => this.#outcome(document, module, engine, others) : undefined;
  }

  /** Whether a check would find the same again. */
  isCurrent(
    { version, settings, file, others }: DocumentRecords,
    document: vscode.TextDocument,
    now: Others,
  ): boolean {
    const { uri } = document;
    const isSame = version === document.version && settings === this.#parts.settings.of(uri);
    const areSame = others.length === now.length && others.every((known, index) => known === now[index]);
    return isSame && areSame && this.#parts.files.isReady(uri) && file === this.#parts.files.of(uri);
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

  #outcome(
    document: vscode.TextDocument,
    module: RecordsModule,
    engine: Engine | undefined,
    others: Others,
  ): DocumentRecords {
    const { documents, files, settings, draftCheck, log } = this.#parts;
    const { uri, version } = document;
    const options: RecordOptions = {
      path: documents.pathOf(document, module),
      ...(engine && { rules: draftCheck.config(uri, engine).rules }),
      others: others.flat(),
    };
    const start = performance.now();
    const report = module.checkRecords(document.getText(), options);
    const milliseconds = performance.now() - start;
    log.debug(`${uri.toString()}: records of version ${version}, ${milliseconds.toFixed(1)} ms`);
    const made = { settings: settings.of(uri), file: files.of(uri), others };
    return { version, ...made, report, module, options, milliseconds };
  }
}
