import * as vscode from 'vscode';
import type { Bounce } from '../../core/bounce/index.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
import type { BounceModule } from './load.ts';

/** A document’s bounce, explained. */
export interface ExplainedBounce {
  readonly version: number;
  readonly bounce: Bounce;
  /** What explained it. */
  readonly module: BounceModule;
}

interface BouncesParts {
  readonly checker: Checker;
  readonly load: () => Promise<Engine>;
  readonly loadBounces: () => Promise<BounceModule>;
  readonly log: vscode.LogOutputChannel;
}

/** Explains open documents that a check found to be messages that came back. */
export class Bounces implements vscode.Disposable {
  readonly #parts: BouncesParts;
  readonly #known = new Map<vscode.TextDocument, ExplainedBounce>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when a document was explained, or is no bounce any more. */
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;

  constructor(parts: BouncesParts) {
    this.#parts = parts;
    this.#listening = parts.checker.onDidChange((document) => this.#look(document));
  }

  /** What is known of the document as it stands. */
  of(document: vscode.TextDocument): ExplainedBounce | undefined {
    const known = this.#known.get(document);
    return known?.version === document.version ? known : undefined;
  }

  /** Explains a text, a document of that Uri or none; the rules that a cause names run on the message that came back. */
  async explain(source: string, document?: vscode.TextDocument): Promise<readonly Bounce[]> {
    const [module, engine] = await Promise.all([this.#parts.loadBounces(), this.#parts.load()]);
    const config = document && this.#parts.checker.options(document, source, engine).config;
    const lint = (message: string) =>
      engine.check(message, { format: 'eml', ...(config && { config }) }).findings;
    return module.explainText(source, { lint });
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  async #look(document: vscode.TextDocument): Promise<void> {
    if (!this.#parts.checker.returned(document)) {
      if (this.#known.delete(document)) this.#changed.fire(document);
      return;
    }
    const { version } = document;
    if (this.#known.get(document)?.version === version) return;
    try {
      const [bounce] = await this.explain(document.getText(), document);
      // Meanwhile it may have been edited, which is checked again, or closed.
      if (!bounce || document.version !== version || !this.#parts.checker.returned(document)) return;
      this.#known.set(document, { version, bounce, module: await this.#parts.loadBounces() });
      this.#changed.fire(document);
    } catch (error) {
      this.#parts.log.error(
        document.uri.toString(),
        error instanceof Error ? (error.stack ?? error) : String(error),
      );
    }
  }
}
