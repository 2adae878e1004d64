import * as vscode from 'vscode';
import type {
  DeadReason,
  RecipientFinding,
  RecipientOptions,
  RecipientReport,
} from '../../core/recipients/index.ts';
import type { ConfigCache, ConfigFile } from '../config/files.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import type { Settings, SettingsReader } from '../drafts/settings.ts';
import type { Engine } from '../lib/engine.ts';
import { nextOf } from '../lib/next-of.ts';
import { Waiting } from '../lib/waiting.ts';
import { listedFindings, MAX_PROBLEMS } from './listed-findings.ts';
import type { RecipientsModule } from './load-recipients.ts';
import type { RecipientDocuments } from './recipient-documents.ts';
import { reportOn } from './report-on.ts';

/** Milliseconds without a keystroke before a check, at least. */
const PAUSE_MS = 300;
/** Checks take at most one part in so many of the time in which somebody types. */
const PAUSE_A_CHECK = 4;

/** What the last check of a list gave. */
export interface CheckedRecipients {
  readonly version: number;
  readonly settings: Settings;
  readonly file: ConfigFile | undefined;
  readonly dead: ReadonlyMap<string, DeadReason> | undefined;
  readonly report: RecipientReport;
  /** What checked it, and how it was asked. */
  readonly module: RecipientsModule;
  readonly options: RecipientOptions;
  readonly milliseconds: number;
}

export interface RecipientsParts {
  readonly documents: RecipientDocuments;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
  readonly draftCheck: DraftCheck;
  readonly load: () => Promise<Engine>;
  readonly loadRecipients: () => Promise<RecipientsModule>;
  readonly log: vscode.LogOutputChannel;
}

/** Checks open lists of recipients, and knows what was found: never the result of one version for another. */
export class Recipients implements vscode.Disposable {
  readonly #parts: RecipientsParts;
  readonly #checked = new Map<vscode.TextDocument, CheckedRecipients>();
  readonly #dead = new WeakMap<vscode.TextDocument, ReadonlyMap<string, DeadReason>>();
  readonly #running = new Map<vscode.TextDocument, Promise<void>>();
  readonly #waiting = new Waiting();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was looked at or forgotten, also where it is no list. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: RecipientsParts) {
    this.#parts = parts;
  }

  /** What is known of the list as it stands. */
  of(document: vscode.TextDocument): CheckedRecipients | undefined {
    const checked = this.last(document);
    return checked?.version === document.version ? checked : undefined;
  }

  /** What was known of the list last, in this version or an earlier one. */
  last(document: vscode.TextDocument): CheckedRecipients | undefined {
    return this.#checked.get(document);
  }

  /** The findings that are listed of a document as it stands, none where it is no list; nothing while it waits for a check. */
  listed(document: vscode.TextDocument): readonly RecipientFinding[] | undefined {
    const checked = this.last(document);
    if (checked && checked.version !== document.version) return undefined;
    return checked ? listedFindings(checked.report, MAX_PROBLEMS).findings : [];
  }

  /** Checks the document as it stands unless that was done; nothing where it is no list. Never rejects. */
  async check(document: vscode.TextDocument): Promise<CheckedRecipients | undefined> {
    while (this.#parts.documents.is(document) && !this.#isCurrent(document))
      if (!(await this.#pass(document))) break;
    this.#waiting.cancel(document);
    if (!this.#parts.documents.is(document)) this.forget(document);
    return this.of(document);
  }

  /** Checks the document soon, or once it has not been typed in for a while. */
  schedule(document: vscode.TextDocument, when: 'soon' | 'after-a-pause'): void {
    const cost = this.#checked.get(document)?.milliseconds ?? 0;
    const pause = when === 'soon' ? 0 : Math.max(PAUSE_MS, PAUSE_A_CHECK * cost);
    this.#waiting.start(document, pause, async () => {
      this.#waiting.cancel(document);
      // One pass: whoever types meanwhile has another scheduled.
      await this.#running.get(document)?.catch(() => {});
      if (!this.#parts.documents.is(document)) this.forget(document);
      else if (this.#isCurrent(document)) this.#changed.fire(document);
      else await this.#pass(document);
    });
  }

  /** What is known of the list as it stands, once nothing is waiting. */
  async settled(document: vscode.TextDocument): Promise<CheckedRecipients | undefined> {
    while (this.#waiting.has(document) || this.#running.has(document)) await nextOf(this.onDidChange);
    return this.of(document);
  }

  /** Takes to heart what the DNS said of the domains of a list, and checks it again. */
  async setDead(
    document: vscode.TextDocument,
    dead: ReadonlyMap<string, DeadReason>,
  ): Promise<CheckedRecipients | undefined> {
    this.#dead.set(document, dead);
    return this.check(document);
  }

  /** Forgets a document that is closed or no list any more. */
  forget(document: vscode.TextDocument): void {
    this.#waiting.cancel(document);
    this.#checked.delete(document);
    this.#changed.fire(document);
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#changed.dispose();
  }

  /** Waits for the check that runs, or runs one; gives whether it went well. */
  async #pass(document: vscode.TextDocument): Promise<boolean> {
    const running = this.#running.get(document) ?? this.#run(document);
    this.#running.set(document, running);
    try {
      await running;
      return true;
    } catch {
      return false;
    } finally {
      if (this.#running.delete(document)) this.#changed.fire(document);
    }
  }

  async #run(document: vscode.TextDocument): Promise<void> {
    const { documents, files, settings, draftCheck, loadRecipients, log } = this.#parts;
    const { uri, version } = document;
    try {
      await files.ready(uri);
      const [module, engine] = await Promise.all([loadRecipients(), this.#engineFor(document)]);
      // The configuration file, known by now, may leave it alone.
      if (!documents.is(document)) {
        this.#checked.delete(document);
        return;
      }
      const dead = this.#dead.get(document);
      const options: RecipientOptions = {
        path: uri.path,
        ...(engine && { rules: draftCheck.config(uri, engine).rules }),
        ...(dead && { dead }),
      };
      const made = { version, settings: settings.of(uri), file: files.of(uri), dead, module, options };
      const start = performance.now();
      const report = await reportOn(document, module, options);
      const milliseconds = performance.now() - start;
      log.debug(`${uri.toString()}: recipients of version ${version}, ${milliseconds.toFixed(1)} ms`);
      if (report && !document.isClosed) this.#checked.set(document, { ...made, report, milliseconds });
    } catch (error) {
      log.error(uri.toString(), error instanceof Error ? (error.stack ?? error) : String(error));
      throw error;
    }
  }

  /** The engine, where it has to understand what is set: it is large, and lists need nothing else of it. */
  async #engineFor({ uri }: vscode.TextDocument): Promise<Engine | undefined> {
    const { files, settings, load } = this.#parts;
    const isSet = files.of(uri) !== undefined || settings.of(uri).chosen.rules !== undefined;
    return isSet ? load() : undefined;
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    const { files, settings } = this.#parts;
    const { uri } = document;
    const checked = this.of(document);
    if (!checked || checked.dead !== this.#dead.get(document)) return false;
    return checked.settings === settings.of(uri) && files.isReady(uri) && checked.file === files.of(uri);
  }
}
