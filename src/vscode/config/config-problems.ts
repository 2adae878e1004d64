import * as vscode from 'vscode';
import type { PlacedProblem } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { CONFIG_FILE } from '../lib/ids.ts';
import { lineFinder } from '../lib/line-finder.ts';
import { sentence } from '../lib/messages.ts';
import { nameOf } from '../lib/paths.ts';
import { Waiting } from '../lib/waiting.ts';
import { type ConfigCache, isOutside, PLACES, readConfig } from './files.ts';
import { hasJsonErrors, JSON_VALIDATION } from './json-errors.ts';

type Problem = PlacedProblem<vscode.Uri>;

const PAUSE_MS = 250;

/**
 * Shows what is wrong in configuration files: in those in use, and in those that are being edited. What VS Code shows of
 * broken JSON is not said twice.
 */
export class ConfigProblems implements vscode.Disposable {
  readonly #files: ConfigCache;
  readonly #load: () => Promise<Engine>;
  readonly #log: vscode.LogOutputChannel;
  readonly #collection = vscode.languages.createDiagnosticCollection('inboxlint-config');
  /** Problems of configuration files that are open, which win over those of the saved text. */
  readonly #open = new Map<string, readonly Problem[]>();
  readonly #waiting = new Waiting();
  /** Files that are broken JSON, and whether VS Code says so. */
  readonly #broken = new Map<string, boolean>();
  readonly #listening: vscode.Disposable;

  constructor(files: ConfigCache, load: () => Promise<Engine>, log: vscode.LogOutputChannel) {
    this.#files = files;
    this.#load = load;
    this.#log = log;
    this.#readAll();
    this.#listening = vscode.Disposable.from(
      files.onDidLoad(() => this.#show()),
      files.onDidChange(() => this.#readAll()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.#isNews(uri))) this.#show();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(JSON_VALIDATION)) this.#show();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isConfig(document)) this.#read(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isConfig(document)) this.#waiting.start(document, PAUSE_MS, () => this.#read(document));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    this.#waiting.dispose();
    this.#collection.dispose();
  }

  #show(): void {
    const used = this.#files.all().flatMap(({ problems }) => problems);
    const closed = used.filter(({ place }) => !this.#open.has(place.toString()));
    const all = [...closed, ...[...this.#open.values()].flat()];
    this.#broken.clear();
    for (const { place } of all.filter(({ isSyntax }) => isSyntax))
      this.#broken.set(place.toString(), hasJsonErrors(place));
    this.#collection.clear();
    const ours = all.filter(({ isSyntax, place }) => !isSyntax || !this.#broken.get(place.toString()));
    for (const [uri, problems] of byPlace(ours)) this.#collection.set(uri, problems);
  }

  /** Whether VS Code has begun or ceased to say that a file is broken JSON. */
  #isNews(uri: vscode.Uri): boolean {
    const before = this.#broken.get(uri.toString());
    return before !== undefined && before !== hasJsonErrors(uri);
  }

  #readAll(): void {
    for (const document of vscode.workspace.textDocuments.filter(isConfig)) this.#read(document);
  }

  async #read(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const engine = await this.#load();
    const text = document.getText();
    const chain = await engine.loadConfigChain(uri, {
      ...PLACES,
      read: async (place) => {
        if (place === uri) return text;
        return isOutside(place) ? { refused: 'outside' } : readConfig(place, this.#log);
      },
    });
    if (document.isClosed || document.version !== version) return;
    this.#open.set(uri.toString(), chain?.problems.filter(({ place }) => place === uri) ?? []);
    this.#show();
  }

  #close(document: vscode.TextDocument): void {
    this.#waiting.cancel(document);
    if (this.#open.delete(document.uri.toString())) this.#show();
  }
}

/** Only real files: the sides of a comparison have the same name. */
function isConfig({ uri }: vscode.TextDocument): boolean {
  return nameOf(uri) === CONFIG_FILE && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** A file that several others extend is named once. */
function byPlace(problems: readonly Problem[]): [vscode.Uri, vscode.Diagnostic[]][] {
  const found = new Map<string, [vscode.Uri, Map<string, vscode.Diagnostic>]>();
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  for (const problem of problems) {
    const { place, source, span, message } = problem;
    const key = place.toString();
    const entry = found.get(key) ?? [place, new Map<string, vscode.Diagnostic>()];
    found.set(key, entry);
    // Two configurations may extend a file that has changed between them.
    const at = finders.get(source) ?? lineFinder(source);
    finders.set(source, at);
    const [from, to] = [at(span.start), at(span.end)];
    const range = new vscode.Range(from.line, from.column, to.line, to.column);
    const diagnostic = new vscode.Diagnostic(range, sentence(message), vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'inboxlint';
    entry[1].set(`${span.start} ${diagnostic.message}`, diagnostic);
  }
  return [...found.values()].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]);
}
