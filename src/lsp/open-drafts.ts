import type { Connection, TextDocuments } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkInSteps, render } from '../core/index.ts';
import { inSlices } from '../editing/in-slices.ts';
import { configDiagnostics, diagnosticsOf } from './diagnostics-of.ts';
import type { OpenedDraft } from './open-draft.ts';
import { type PositionEncoding, positionsOf } from './text-positions.ts';
import type { Workspace } from './workspace.ts';

/** What open drafts are checked with, and told to. */
interface Served {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly encoding: PositionEncoding;
  /** Whether the client shows other places of a problem. */
  readonly isRelated: boolean;
}

/** How long a draft has to be left alone before it is checked, in ms. */
const PAUSE_MS = 100;

/** Checks the drafts that are open, at pauses and when somebody asks, and publishes what is found. */
export class OpenDrafts {
  readonly #served: Served;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #checked = new Map<string, OpenedDraft>();
  /** Addresses of configuration files whose problems are shown. */
  #shown = new Set<string>();

  constructor(served: Served) {
    this.#served = served;
  }

  changed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#check(uri), PAUSE_MS),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#checked.delete(uri);
    this.#publish(uri, []);
  }

  /** Checks all drafts anew: the configuration may say something else. */
  recheck(): void {
    this.#checked.clear();
    for (const { uri } of this.#served.documents.all()) this.changed(uri);
  }

  /** The draft as it stands now; nothing where the document is none. */
  async current(uri: string): Promise<OpenedDraft | undefined> {
    for (;;) {
      const version = this.#served.documents.get(uri)?.version;
      const known = this.#checked.get(uri);
      if (known && known.version === version) return known;
      await this.#check(uri);
      // Where it was typed on meanwhile, what was found is of no use.
      if (this.#served.documents.get(uri)?.version === version) return this.#checked.get(uri);
    }
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Never rejects. */
  async #check(uri: string): Promise<void> {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    const { documents, workspace, connection, encoding, isRelated } = this.#served;
    try {
      const document = documents.get(uri);
      if (!document) return;
      const { version, languageId } = document;
      const text = document.getText();
      const options = await workspace.optionsFor({ uri, languageId, text });
      // It was typed on, or closed: whatever comes next checks it.
      const isWanted = () => documents.get(uri)?.version === version;
      if (!isWanted()) return;
      const report = options && (await inSlices(checkInSteps(text, options), isWanted));
      if (!isWanted()) return;
      if (report?.refused) connection.console.warn(`${uri}: ${render(report.refused)}`);
      if (!options || !report || report.refused || report.returned) {
        if (this.#checked.delete(uri)) this.#publish(uri, []);
      } else {
        const draft = { uri, version, languageId, options, report, positions: positionsOf(text, encoding) };
        this.#checked.set(uri, draft);
        this.#publish(uri, diagnosticsOf(draft, isRelated), version);
      }
      this.#publishConfigs();
    } catch (error) {
      connection.console.error(
        `${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }

  #publish(uri: string, diagnostics: ReturnType<typeof diagnosticsOf>, version?: number): void {
    void this.#served.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version !== undefined && { version }),
    });
  }

  /** Shows what is wrong in the configurations, and takes away what no longer is. */
  #publishConfigs(): void {
    const { workspace, encoding } = this.#served;
    const faults = configDiagnostics(workspace.configs, encoding);
    for (const uri of this.#shown) if (!faults.get(uri)?.length) this.#publish(uri, []);
    for (const [uri, diagnostics] of faults) if (diagnostics.length > 0) this.#publish(uri, diagnostics);
    this.#shown = new Set([...faults].flatMap(([uri, list]) => (list.length > 0 ? [uri] : [])));
  }
}
