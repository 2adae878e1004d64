import type * as vscode from 'vscode';
import type { Report } from '../../../core/index.ts';
import type { Checker } from '../../drafts/checker.ts';
import { heaviestFirst } from './findings.ts';
import { type Help, mostHelpful } from './help.ts';

/** Milliseconds of quiet before it is looked for what would help: it takes several checks. */
const QUIET_MS = 300;

/** Looks for the fixes that would help most, between the keystrokes, and keeps what it found of a report. */
export class HelpSearch {
  readonly #checker: Checker;
  readonly #found = new WeakMap<Report, { readonly help: Help | undefined }>();
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: Report | undefined;

  /** `tell` is called when a search has ended. */
  constructor(checker: Checker, tell: () => void) {
    this.#checker = checker;
    this.#tell = tell;
  }

  /** What was found for a report; nothing while it is not known. */
  of(report: Report): { readonly help: Help | undefined } | undefined {
    return this.#found.get(report);
  }

  /** What would help, looked for at once where it is not known: for somebody who waits for it. */
  now(document: vscode.TextDocument, report: Report): Help | undefined {
    const found = this.#found.get(report);
    if (found) return found.help;
    const steps = this.#steps(document, report);
    let step = steps.next();
    while (!step.done) step = steps.next();
    this.#found.set(report, { help: step.value });
    return step.value;
  }

  /** Begins to look for a report's sake, unless that was done; drops the search for another. */
  want(document: vscode.TextDocument, report: Report): void {
    if (this.#wanted === report) return;
    this.stop();
    this.#wanted = report;
    if (this.#found.has(report)) return;
    const steps = this.#steps(document, report);
    const step = () => {
      const next = steps.next();
      if (!next.done) {
        // Keystrokes and other extensions first.
        this.#timer = setTimeout(step, 0);
        return;
      }
      this.#found.set(report, { help: next.value });
      this.#tell();
    };
    this.#timer = setTimeout(step, QUIET_MS);
  }

  stop(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wanted = undefined;
  }

  *#steps(document: vscode.TextDocument, report: Report): Generator<undefined, Help | undefined> {
    const { engine } = this.#checker;
    if (!engine) return undefined;
    const options = this.#checker.options(document, report.draft.source, engine);
    return yield* mostHelpful(report, heaviestFirst(report.findings, engine), {
      check: (source) => engine.check(source, options),
      apply: engine.applyFixes,
      withoutOverlap: engine.withoutOverlap,
    });
  }
}
