import * as vscode from 'vscode';
import type { CheckOptions, Finding, Report } from '../core/index.ts';
import { type Drafts, formatOf } from './drafts.ts';
import type { Engine } from './engine.ts';
import { type Change, moveFindings } from './moved.ts';
import type { Settings, SettingsReader } from './settings.ts';

/** UTF-16 units above which a draft is left alone. */
export const LARGEST = 10 * 1024 * 1024;
/** Milliseconds without a keystroke before a check. */
const PAUSE = 250;
const LONGEST_PAUSE = 2000;
/** Checks take at most one part in so many of the time in which somebody types. */
const PART = 4;

/** What the last check of a draft gave. */
interface Outcome {
  readonly version: number;
  readonly settings: Settings;
  readonly report?: Report;
  /** Why there is no report. */
  readonly failure?: 'too-large' | 'failed';
  /** The report's findings, at their places in the document as it stands now. */
  readonly findings: readonly Finding[];
  /** The version that `findings` stand in. */
  readonly standsIn: number;
  readonly milliseconds: number;
}

/** Checks drafts, each in its own time, and knows what was found: never the result of one version for another. */
export class Checker implements vscode.Disposable {
  readonly #drafts: Drafts;
  readonly #settings: SettingsReader;
  readonly #load: () => Promise<Engine>;
  readonly #log: vscode.LogOutputChannel;
  readonly #outcomes = new Map<vscode.TextDocument, Outcome>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was checked, edited or forgotten, even if the same is known of it as before. */
  readonly onDidChange = this.#changed.event;
  #engine: Engine | undefined;

  constructor(
    drafts: Drafts,
    settings: SettingsReader,
    load: () => Promise<Engine>,
    log: vscode.LogOutputChannel,
  ) {
    this.#drafts = drafts;
    this.#settings = settings;
    this.#load = load;
    this.#log = log;
  }

  /** The engine, once a draft was checked. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Checks the document as it stands unless that was done; nothing if it is no draft or cannot be checked. */
  async check(document: vscode.TextDocument): Promise<Report | undefined> {
    if (!this.#engine && this.#isDraft(document)) {
      this.#engine = await this.#load();
    }
    this.#cancel(document);
    if (!this.#engine || !this.#isDraft(document)) {
      this.forget(document);
      return undefined;
    }
    if (!this.#isCurrent(document)) this.#outcomes.set(document, this.#outcome(document, this.#engine));
    this.#changed.fire(document);
    return this.report(document);
  }

  /** The report on the document as it stands, if there is one. */
  report(document: vscode.TextDocument): Report | undefined {
    return this.#isCurrent(document) ? this.#outcomes.get(document)?.report : undefined;
  }

  /** What is known to hold in the document as it stands: after an edit, what the edit did not touch. */
  findings(document: vscode.TextDocument): readonly Finding[] {
    const outcome = this.#outcomes.get(document);
    return outcome?.standsIn === document.version ? outcome.findings : [];
  }

  /** Whether the document was checked, in this version or an earlier one. */
  knows(document: vscode.TextDocument): boolean {
    return this.#outcomes.has(document);
  }

  /** Why the document could not be checked when that was last tried. */
  failure(document: vscode.TextDocument): Outcome['failure'] {
    return this.#outcomes.get(document)?.failure;
  }

  isWaiting(document: vscode.TextDocument): boolean {
    return this.#timers.has(document);
  }

  /** How the engine is asked about a document. */
  options(document: vscode.TextDocument, source: string, engine: Engine): CheckOptions {
    return {
      format: formatOf(document, source, engine),
      config: this.#settings.configOf(document.uri, engine),
    };
  }

  /** Checks the document soon, or once it has not been typed in for a while. */
  schedule(document: vscode.TextDocument, when: 'soon' | 'after-a-pause'): void {
    this.#cancel(document);
    const cost = this.#outcomes.get(document)?.milliseconds ?? 0;
    const pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, PART * cost));
    const timer = setTimeout(() => this.check(document), when === 'soon' ? 0 : pause);
    this.#timers.set(document, timer);
  }

  /** Moves what was found along with an edit. */
  move(document: vscode.TextDocument, changes: readonly Change[]): void {
    const outcome = this.#outcomes.get(document);
    if (!outcome || outcome.version >= document.version) return;
    const findings = moveFindings(outcome.findings, changes);
    this.#outcomes.set(document, { ...outcome, findings, standsIn: document.version });
    this.#changed.fire(document);
  }

  /** Forgets a document that is closed or no draft. */
  forget(document: vscode.TextDocument): void {
    this.#cancel(document);
    this.#outcomes.delete(document);
    this.#changed.fire(document);
  }

  /** The report on the document as it stands, once nothing is waiting; nothing if it is not checked by itself. */
  async settled(document: vscode.TextDocument): Promise<Report | undefined> {
    while (this.isWaiting(document)) await nextOf(this.onDidChange);
    return this.report(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#changed.dispose();
  }

  #isDraft(document: vscode.TextDocument): boolean {
    return !document.isClosed && this.#drafts.is(document);
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    const outcome = this.#outcomes.get(document);
    return outcome?.version === document.version && outcome.settings === this.#settings.of(document.uri);
  }

  #outcome(document: vscode.TextDocument, engine: Engine): Outcome {
    const { version } = document;
    const known = { version, standsIn: version, settings: this.#settings.of(document.uri), findings: [] };
    if (lengthOf(document) > LARGEST) return { ...known, failure: 'too-large', milliseconds: 0 };
    const start = performance.now();
    try {
      const source = document.getText();
      const report = engine.check(source, this.options(document, source, engine));
      const milliseconds = performance.now() - start;
      this.#log.debug(`${document.uri.toString()}: version ${version}, ${milliseconds.toFixed(1)} ms`);
      return { ...known, report, findings: report.findings, milliseconds };
    } catch (error) {
      this.#log.error(
        document.uri.toString(),
        error instanceof Error ? (error.stack ?? error) : String(error),
      );
      return { ...known, failure: 'failed', milliseconds: performance.now() - start };
    }
  }

  #cancel(document: vscode.TextDocument): void {
    const timer = this.#timers.get(document);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#timers.delete(document);
  }
}

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function nextOf<T>(event: vscode.Event<T>): Promise<T> {
  return new Promise((done) => {
    const listening = event((value) => {
      listening.dispose();
      done(value);
    });
  });
}
