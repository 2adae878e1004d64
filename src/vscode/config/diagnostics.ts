import * as vscode from 'vscode';
import type { PlacedProblem } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { lineFinder } from '../lib/line-finder.ts';
import { sentence } from '../lib/messages.ts';
import { nameOf } from '../lib/paths.ts';
import { CONFIG_FILE, type ConfigFiles, PLACES, readText } from './files.ts';
import { hasJsonErrors, JSON_VALIDATION } from './json-errors.ts';

type Problem = PlacedProblem<vscode.Uri>;

const PAUSE = 250;

/**
 * Shows what is wrong in configuration files: in those in use, and in those that are being edited. What VS Code shows of
 * broken JSON is not said twice.
 */
export function showConfigProblems(
  files: ConfigFiles,
  load: () => Promise<Engine>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint-config');
  /** Problems of configuration files that are open, which win over those of the saved text. */
  const open = new Map<string, readonly Problem[]>();
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Files that are broken JSON, and whether VS Code says so. */
  const broken = new Map<string, boolean>();
  const show = () => {
    const used = files.all().flatMap(({ problems }) => problems);
    const closed = used.filter(({ place }) => !open.has(place.toString()));
    const all = [...closed, ...[...open.values()].flat()];
    broken.clear();
    for (const { place } of all.filter(({ isSyntax }) => isSyntax))
      broken.set(place.toString(), hasJsonErrors(place));
    collection.clear();
    const ours = all.filter(({ isSyntax, place }) => !isSyntax || !broken.get(place.toString()));
    for (const [uri, problems] of byPlace(ours)) collection.set(uri, problems);
  };
  const read = async (document: vscode.TextDocument) => {
    const { uri, version } = document;
    const engine = await load();
    const text = document.getText();
    const chain = await engine.loadConfigChain(uri, {
      ...PLACES,
      read: async (place) => (place === uri ? text : readText(place, log)),
    });
    if (document.isClosed || document.version !== version) return;
    open.set(uri.toString(), chain?.problems.filter(({ place }) => place === uri) ?? []);
    show();
  };
  // Only real files: the sides of a comparison have the same name.
  const isConfig = ({ uri }: vscode.TextDocument) =>
    nameOf(uri) === CONFIG_FILE && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  const readAll = () => vscode.workspace.textDocuments.filter(isConfig).forEach(read);
  readAll();
  return vscode.Disposable.from(
    collection,
    files.onDidLoad(show),
    files.onDidChange(readAll),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const isNews = (uri: vscode.Uri) => {
        const before = broken.get(uri.toString());
        return before !== undefined && before !== hasJsonErrors(uri);
      };
      if (broken.size > 0 && uris.some(isNews)) show();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(JSON_VALIDATION)) show();
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isConfig(document)) read(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!isConfig(document)) return;
      clear(timers, document);
      timers.set(
        document,
        setTimeout(() => read(document), PAUSE),
      );
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clear(timers, document);
      if (open.delete(document.uri.toString())) show();
    }),
    new vscode.Disposable(() => {
      for (const document of [...timers.keys()]) clear(timers, document);
    }),
  );
}

/** A file that several others extend is named once. */
function byPlace(problems: readonly Problem[]): [vscode.Uri, vscode.Diagnostic[]][] {
  const found = new Map<string, [vscode.Uri, Map<string, vscode.Diagnostic>]>();
  for (const problem of problems) {
    const { place, source, span, message } = problem;
    const key = place.toString();
    const entry = found.get(key) ?? [place, new Map<string, vscode.Diagnostic>()];
    found.set(key, entry);
    const at = lineFinder(source);
    const [from, to] = [at(span.start), at(span.end)];
    const range = new vscode.Range(from.line, from.column, to.line, to.column);
    const diagnostic = new vscode.Diagnostic(range, sentence(message), vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'inboxlint';
    entry[1].set(`${span.start} ${diagnostic.message}`, diagnostic);
  }
  return [...found.values()].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]);
}

function clear(
  timers: Map<vscode.TextDocument, ReturnType<typeof setTimeout>>,
  document: vscode.TextDocument,
): void {
  const timer = timers.get(document);
  if (timer === undefined) return;
  clearTimeout(timer);
  timers.delete(document);
}
