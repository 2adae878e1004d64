import type * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type {
  CatalogMemory,
  CheckOptions,
  Finding,
  IncludedFiles,
  Message,
  Report,
} from '../../core/index.ts';
import { inSlices } from '../../editing/in-slices.ts';
import type { ConfigCache, ConfigFile } from '../config/files.ts';
import { lengthOf } from '../lib/document-text.ts';
import type { Engine } from '../lib/engine.ts';
import { readingOf } from './drafts.ts';
import type { IncludeCache } from './included-files.ts';
import type { Settings, SettingsReader } from './settings.ts';

/** What the last check of a draft gave. */
export interface CheckedDraft {
  readonly version: number;
  readonly languageId: string;
  readonly settings: Settings;
  readonly file: ConfigFile | undefined;
  /** What it includes. */
  readonly includes: IncludedFiles | undefined;
  readonly report?: Report;
  /** What it is where it is no draft, and has no report. */
  readonly returned?: Report['returned'];
  /** Why there is no report. */
  readonly failure?: 'too-large' | 'too-complex' | 'failed';
  /** Why a catalog is not read, a sentence; it is `too-complex`. */
  readonly refused?: Message;
  /** The report's findings, at their places in the document as it stands now. */
  readonly findings: readonly Finding[];
  /** The version that `findings` stand in. */
  readonly standsIn: number;
  readonly milliseconds: number;
}

/** Checks documents as the settings and the configuration files say. */
export class DraftCheck {
  readonly #settings: SettingsReader;
  readonly #files: ConfigCache;
  readonly #includes: IncludeCache;
  readonly #log: vscode.LogOutputChannel;
  /** Of open catalogs, in which one email is typed in and the others stay. */
  readonly #memories = new WeakMap<vscode.TextDocument, CatalogMemory>();

  constructor(
    settings: SettingsReader,
    files: ConfigCache,
    includes: IncludeCache,
    log: vscode.LogOutputChannel,
  ) {
    this.#settings = settings;
    this.#files = files;
    this.#includes = includes;
    this.#log = log;
  }

  /** How the engine is asked about a document. */
  options(document: vscode.TextDocument, source: string, engine: Engine): CheckOptions {
    const config = this.config(document.uri, engine);
    const catalog = this.#files.catalogOf(document.uri);
    if (catalog) return { format: 'text', catalog, memory: this.#memoryOf(document, engine), config };
    const includes = this.#includes.of(document.uri);
    return { ...readingOf(document, source, engine), config, ...(includes && { includes }) };
  }

  /** Reads the files that a draft includes. Never rejects. */
  includesOf(uri: vscode.Uri, source: string, engine: Engine): Promise<IncludedFiles | undefined> {
    return this.#includes.ready(uri, source, engine);
  }

  /** The settings on top of the configuration file, which has to be `ready`. */
  config(uri: vscode.Uri, engine: Engine): NonNullable<CheckOptions['config']> {
    return engine.mergeConfigs(this.#files.configOf(uri, engine), this.#settings.configOf(uri, engine));
  }

  /** Whether a check would find the same again. */
  isCurrent(checked: CheckedDraft, document: vscode.TextDocument): boolean {
    const { version, languageId, settings, file, includes } = checked;
    const { uri } = document;
    const isSameText = version === document.version && languageId === document.languageId;
    const isReady = this.#files.isReady(uri) && file === this.#files.of(uri);
    return (
      isSameText && isReady && settings === this.#settings.of(uri) && includes === this.#includes.of(uri)
    );
  }

  /**
   * Checks the document, whose configuration file and included files have to be `ready`; nothing where it was typed in, or
   * closed, before that came to an end. Never rejects.
   */
  async outcome(document: vscode.TextDocument, engine: Engine): Promise<CheckedDraft | undefined> {
    const { version, languageId, uri } = document;
    const from = {
      settings: this.#settings.of(uri),
      file: this.#files.of(uri),
      includes: this.#includes.of(uri),
    };
    const made = { version, languageId, ...from };
    const empty = { ...made, standsIn: version, findings: [] };
    if (lengthOf(document) > MAX_DRAFT_UNITS) return { ...empty, failure: 'too-large', milliseconds: 0 };
    const start = performance.now();
    try {
      const source = document.getText();
      const steps = engine.checkInSteps(source, this.options(document, source, engine));
      const report = await inSlices(steps, () => document.version === version && !document.isClosed);
      if (!report) return undefined;
      const milliseconds = performance.now() - start;
      if (report.returned) return { ...empty, returned: report.returned, milliseconds };
      if (report.refused) {
        this.#log.warn(`${uri.toString()}: ${engine.render(report.refused)}`);
        const isCatalog = this.#files.catalogOf(uri) !== undefined;
        const why = isCatalog ? { refused: report.refused } : {};
        return { ...empty, failure: 'too-complex', ...why, milliseconds };
      }
      this.#log.debug(`${uri.toString()}: version ${version}, ${milliseconds.toFixed(1)} ms`);
      return { ...empty, report, findings: report.findings, milliseconds };
    } catch (error) {
      this.#log.error(uri.toString(), error instanceof Error ? (error.stack ?? error) : String(error));
      return { ...empty, failure: 'failed', milliseconds: performance.now() - start };
    }
  }

  #memoryOf(document: vscode.TextDocument, { CatalogMemory }: Engine): CatalogMemory {
    const memory = this.#memories.get(document) ?? new CatalogMemory();
    this.#memories.set(document, memory);
    return memory;
  }
}
