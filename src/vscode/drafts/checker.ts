import * as vscode from 'vscode';
import type { CheckOptions, Finding, Omitted, Report } from '../../core/index.ts';
import type { ConfigCache } from '../config/files.ts';
import { type Engine, isReadApart, type LoadEngine } from '../lib/engine.ts';
import { nextOf } from '../lib/next-of.ts';
import { Waiting } from '../lib/waiting.ts';
import type { CheckedDraft, DraftCheck } from './draft-check.ts';
import type { Drafts } from './drafts.ts';
import { type Change, shiftFindings } from './shift-findings.ts';

/** Milliseconds without a keystroke before a check. */
const PAUSE_MS = 150;
const MAX_PAUSE_MS = 2000;
/** Checks take at most one part in so many of the time in which somebody types. */
const PAUSE_A_CHECK = 4;
/** The first check of a draft takes up to so many times as long as the next: the engine is not warm yet. */
const COLD_FACTOR = 8;

/** Checks drafts, each in its own time, and knows what was found: never the result of one version for another. */
export class Checker implements vscode.Disposable {
  readonly #drafts: Drafts;
  readonly #files: ConfigCache;
  readonly #draftCheck: DraftCheck;
  readonly #load: LoadEngine;
  readonly #outcomes = new Map<vscode.TextDocument, CheckedDraft>();
  /** Drafts that were checked more than once. */
  readonly #warm = new WeakSet<vscode.TextDocument>();
  readonly #waiting = new Waiting();
  /** Checks that have begun: whether they came to an end. */
  readonly #running = new Map<vscode.TextDocument, Promise<boolean>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was checked, edited or forgotten, even if the same is known of it as before. */
  readonly onDidChange = this.#changed.event;
  #engine: Engine | undefined;

  constructor(drafts: Drafts, files: ConfigCache, draftCheck: DraftCheck, load: LoadEngine) {
    this.#drafts = drafts;
    this.#files = files;
    this.#draftCheck = draftCheck;
    this.#load = load;
  }

  /** The engine, once a draft was checked. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Checks the document as it stands unless that was done; nothing if it is no draft or cannot be checked. */
  async check(document: vscode.TextDocument): Promise<Report | undefined> {
    try {
      await this.#files.ready(document.uri);
      if ((!this.#engine || isReadApart(document)) && this.#isDraft(document)) {
        this.#engine = await this.#load(document);
        await this.#files.ready(document.uri);
      }
    } finally {
      // Whatever goes wrong, nobody waits for this document for ever.
      this.#waiting.cancel(document);
    }
    if (!this.#engine || !this.#isDraft(document)) {
      this.forget(document);
      return undefined;
    }
    await this.#readIncludes(document, this.#engine);
    if (document.isClosed) return undefined;
    if (!this.#isCurrent(document)) {
      const running = this.#running.get(document);
      const isDone = await (running ?? this.#run(document, this.#engine));
      if (running || !isDone)
        return this.#waiting.has(document) ? this.settled(document) : this.check(document);
    }
    this.#changed.fire(document);
    return this.report(document);
  }

  /** Checks the document as it stands; says whether it still stood so, and was a draft, in the end. */
  #run(document: vscode.TextDocument, engine: Engine): Promise<boolean> {
    const work = async () => {
      const outcome = await this.#draftCheck.outcome(document, engine);
      this.#running.delete(document);
      if (!outcome || !this.#isDraft(document)) return false;
      if (this.#outcomes.has(document)) this.#warm.add(document);
      this.#outcomes.set(document, outcome);
      return true;
    };
    const running = work();
    this.#running.set(document, running);
    return running;
  }

  /** The report on the document as it stands, if there is one. */
  report(document: vscode.TextDocument): Report | undefined {
    return this.#isCurrent(document) ? this.#outcomes.get(document)?.report : undefined;
  }

  /** Whether the last report is of an earlier version, so that what is shown of it may stay until the next. */
  isOutdated(document: vscode.TextDocument): boolean {
    return this.#outcomes.get(document)?.report !== undefined && !this.#isCurrent(document);
  }

  /** What is known to hold in the document as it stands: after an edit, what the edit did not touch. */
  findings(document: vscode.TextDocument): readonly Finding[] {
    const outcome = this.#outcomes.get(document);
    return outcome?.standsIn === document.version ? outcome.findings : [];
  }

  /** What the last check of the document left out of its findings. */
  omitted(document: vscode.TextDocument): readonly Omitted[] {
    return this.#outcomes.get(document)?.report?.omitted ?? [];
  }

  /** Whether the document was checked, in this version or an earlier one. */
  knows(document: vscode.TextDocument): boolean {
    return this.#outcomes.has(document);
  }

  /** Why the document could not be checked when that was last tried. */
  failure(document: vscode.TextDocument): CheckedDraft['failure'] {
    return this.#outcomes.get(document)?.failure;
  }

  /** Why the document is not read where it is a catalog, a sentence. */
  refusal(document: vscode.TextDocument): CheckedDraft['refused'] {
    return this.#outcomes.get(document)?.refused;
  }

  /** What the document is that was found to be no draft but a message that came back. */
  returned(document: vscode.TextDocument): Report['returned'] {
    return this.#outcomes.get(document)?.returned;
  }

  isWaiting(document: vscode.TextDocument): boolean {
    return this.#waiting.has(document) || this.#running.has(document);
  }

  /** How the engine is asked about a document. */
  options(document: vscode.TextDocument, source: string, engine: Engine): CheckOptions {
    return this.#draftCheck.options(document, source, engine);
  }

  /** Checks the document soon, or once it has not been typed in for a while. */
  schedule(document: vscode.TextDocument, when: 'soon' | 'after-a-pause'): void {
    const last = this.#outcomes.get(document)?.milliseconds ?? 0;
    const cost = this.#warm.has(document) ? last : last / COLD_FACTOR;
    const pause = Math.min(MAX_PAUSE_MS, Math.max(PAUSE_MS, PAUSE_A_CHECK * cost));
    this.#waiting.start(document, when === 'soon' ? 0 : pause, () => this.check(document));
  }

  /** Has everyone look again at what is known of a document. */
  touch(document: vscode.TextDocument): void {
    this.#changed.fire(document);
  }

  /** Moves what was found along with an edit. */
  move(document: vscode.TextDocument, changes: readonly Change[]): void {
    const outcome = this.#outcomes.get(document);
    if (!outcome || outcome.version >= document.version) return;
    const findings = shiftFindings(outcome.findings, changes);
    this.#outcomes.set(document, { ...outcome, findings, standsIn: document.version });
    this.#changed.fire(document);
  }

  /** Forgets a document that is closed or no draft. */
  forget(document: vscode.TextDocument): void {
    this.#waiting.cancel(document);
    this.#outcomes.delete(document);
    this.#changed.fire(document);
  }

  /** The report on the document as it stands, once nothing is waiting; nothing if it is not checked by itself. */
  async settled(document: vscode.TextDocument): Promise<Report | undefined> {
    while (this.isWaiting(document)) await nextOf(this.onDidChange);
    return this.report(document);
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#changed.dispose();
  }

  /** Reads what the document includes, and again where it was typed in meanwhile. */
  async #readIncludes(document: vscode.TextDocument, engine: Engine): Promise<void> {
    for (let version = -1; version !== document.version && !document.isClosed; ) {
      version = document.version;
      await this.#draftCheck.includesOf(document.uri, document.getText(), engine);
    }
  }

  #isDraft(document: vscode.TextDocument): boolean {
    return !document.isClosed && this.#drafts.is(document);
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    const outcome = this.#outcomes.get(document);
    return outcome !== undefined && this.#draftCheck.isCurrent(outcome, document);
  }
}
