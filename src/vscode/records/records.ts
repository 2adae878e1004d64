import * as vscode from 'vscode';
import { nextOf } from '../lib/next-of.ts';
import { Waiting } from '../lib/waiting.ts';
import { KnownRecords } from './known-records.ts';
import type { DocumentRecords, RecordCheck } from './record-check.ts';

/** Milliseconds without a keystroke before a check, at least. */
const PAUSE_MS = 150;
const MAX_PAUSE_MS = 2000;
/** Checks take at most one part in so many of the time in which somebody types. */
const PAUSE_A_CHECK = 4;

/** Checks the DNS records in open documents, and knows what was found: never the result of one version for another. */
export class Records implements vscode.Disposable {
  readonly #check: RecordCheck;
  readonly #log: vscode.LogOutputChannel;
  readonly #checked = new Map<vscode.TextDocument, DocumentRecords>();
  readonly #known = new KnownRecords();
  readonly #waiting = new Waiting();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was looked at or forgotten, also where there are no records. */
  readonly onDidChange = this.#changed.event;

  constructor(check: RecordCheck, log: vscode.LogOutputChannel) {
    this.#check = check;
    this.#log = log;
  }

  /** What is known of the document as it stands; nothing where there are no records. */
  of(document: vscode.TextDocument): DocumentRecords | undefined {
    const last = this.last(document);
    return last?.version === document.version ? last : undefined;
  }

  /** What was known of the document last, in this version or an earlier one. */
  last(document: vscode.TextDocument): DocumentRecords | undefined {
    const checked = this.#checked.get(document);
    return checked && checked.report.records.length > 0 ? checked : undefined;
  }

  /** Whether what was known last is of an earlier version, so that what is shown of it may stay until the next check. */
  isOutdated(document: vscode.TextDocument): boolean {
    return this.last(document) !== undefined && !this.of(document);
  }

  /** Checks the document as it stands unless that was done. Never rejects. */
  async check(document: vscode.TextDocument): Promise<DocumentRecords | undefined> {
    const checked = await this.#checkNow(document).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error) : String(error);
      this.#log.error(document.uri.toString(), text);
      return undefined;
    });
    this.#waiting.cancel(document);
    if (!checked) this.forget(document);
    else this.#changed.fire(document);
    return this.of(document);
  }

  /** Checks the document soon, or once it has not been typed in for a while. */
  schedule(document: vscode.TextDocument, when: 'soon' | 'after-a-pause'): void {
    const cost = this.#checked.get(document)?.milliseconds ?? 0;
    const pause = Math.min(MAX_PAUSE_MS, Math.max(PAUSE_MS, PAUSE_A_CHECK * cost));
    this.#waiting.start(document, when === 'soon' ? 0 : pause, () => this.check(document));
  }

  /** What is known of the document as it stands, once nothing is waiting. */
  async settled(document: vscode.TextDocument): Promise<DocumentRecords | undefined> {
    while (this.#waiting.has(document)) await nextOf(this.onDidChange);
    return this.of(document);
  }

  /** Forgets a document that is closed or holds no records any more. */
  forget(document: vscode.TextDocument): void {
    this.#waiting.cancel(document);
    this.#checked.delete(document);
    if (this.#known.delete(document)) this.#schedulePeers(document);
    this.#changed.fire(document);
  }

  dispose(): void {
    this.#waiting.dispose();
    this.#changed.dispose();
  }

  async #checkNow(document: vscode.TextDocument): Promise<DocumentRecords | undefined> {
    const check = await this.#check.prepared(document);
    if (!check) return undefined;
    const others = this.#known.besides(document);
    const last = this.#checked.get(document);
    if (last && this.#check.isCurrent(last, document, others)) return last;
    const checked = check(others);
    this.#checked.set(document, checked);
    if (this.#known.set(document, checked.report.known)) this.#schedulePeers(document);
    return checked;
  }

  /** The lookups of other documents may be answered otherwise now. */
  #schedulePeers(document: vscode.TextDocument): void {
    for (const peer of this.#known.peers(document)) this.schedule(peer, 'soon');
  }
}
