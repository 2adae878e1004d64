import * as vscode from 'vscode';
import { declaresDraft } from '../core/declared.ts';
import type { Checker } from './checker.ts';
import type { ConfigFiles } from './config-files.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { Drafts } from './drafts.ts';
import type { Engine } from './engine.ts';
import { headOf } from './head.ts';
import { lineFinder } from './lines.ts';
import { type DraftCheck, LARGEST } from './outcome.ts';
import { CANDIDATES, findCandidates, isFound } from './search.ts';
import type { SettingsReader } from './settings.ts';

/** Files whose first lines are read at once. */
const AT_ONCE = 16;

/** What checking a workspace gave. */
export interface Tally {
  checked: number;
  withProblems: number;
  /** Too large, or not to be read. */
  skipped: number;
}

/** The problems of drafts that no editor shows, once the workspace was checked. */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #parts: Parts;
  /** By Uri; empty for a draft that was looked at and is fine, or is gone for now. */
  readonly #kept = new Map<string, readonly vscode.Diagnostic[]>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #listening: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #watcher: vscode.Disposable | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
    const recheckAll = () => {
      for (const uri of this.#uris()) this.#recheck(uri);
    };
    this.#listening = vscode.Disposable.from(
      parts.settings.onDidChange(recheckAll),
      parts.files.onDidChange(recheckAll),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#kept.has(uri.toString())) this.#recheck(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#dropUnder(uri);
      }),
      // A watcher says nothing of the files in a folder that is deleted or renamed.
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#dropUnder(uri);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          for (const { path } of this.#dropUnder(oldUri)) {
            const uri = newUri.with({ path: newUri.path + path.slice(oldUri.path.length) });
            this.#keep(uri, []);
            this.#recheck(uri);
          }
        }
      }),
    );
  }

  /** The problems that are kept of a draft. */
  of(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return this.#kept.get(uri.toString()) ?? [];
  }

  /** Checks every draft of the workspace, one at a time, until it is told to stop. */
  async run(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ) {
    const tally: Tally = { checked: 0, withProblems: 0, skipped: 0 };
    this.#watcher ??= this.#watch();
    const uris = await findCandidates(token);
    const drafts = await this.#draftsAmong(uris, token);
    for (const [index, uri] of drafts.entries()) {
      if (token.isCancellationRequested) break;
      const message = vscode.l10n.t('{0} of {1}', index + 1, drafts.length);
      progress.report({ message, increment: 100 / drafts.length });
      const problems = await this.#check(uri);
      tally.checked += problems ? 1 : 0;
      tally.skipped += problems ? 0 : 1;
      tally.withProblems += problems && problems.length > 0 ? 1 : 0;
      this.#keep(uri, problems ?? []);
    }
    return tally;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  #uris(): readonly vscode.Uri[] {
    return [...this.#kept.keys()].map((uri) => vscode.Uri.parse(uri, true));
  }

  /** Several at a time, for most are other files whose first lines have to be read. */
  async #draftsAmong(uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const drafts: vscode.Uri[] = [];
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
      const some = uris.slice(at, at + AT_ONCE);
      const answers = await Promise.all(some.map((uri) => this.#isDraft(uri)));
      drafts.push(...some.filter((_, index) => answers[index]));
    }
    return drafts;
  }

  async #isDraft(uri: vscode.Uri): Promise<boolean> {
    const { files, settings, drafts } = this.#parts;
    await files.ready(uri);
    if (!settings.of(uri).isEnabled) return false;
    return drafts.isByName(uri) || declaresDraft(await headOf(uri));
  }

  /** Nothing where the draft cannot be checked. */
  async #check(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[] | undefined> {
    const { checker, load, draftCheck, log } = this.#parts;
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    if (open) await checker.check(open);
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > LARGEST) return undefined;
      const engine = await load();
      await this.#parts.files.ready(uri);
      const source = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
      const format = engine.guessFormat(uri.path, source);
      const at = lineFinder(source);
      const report = engine.check(source, { format, config: draftCheck.config(uri, engine) });
      return toDiagnostics(report.findings, report.omitted, uri, ({ start, end }) => {
        const [from, to] = [at(start), at(end)];
        return new vscode.Range(from.line, from.column, to.line, to.column);
      });
    } catch (error) {
      log.warn(`${uri.toString()}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** One after the other, so that a change of everything does not stop the editor. */
  #recheck(uri: vscode.Uri): void {
    this.#queue = this.#queue.then(async () => {
      if (!this.#kept.has(uri.toString())) return;
      this.#keep(uri, ((await this.#isDraft(uri)) && (await this.#check(uri))) || []);
    });
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(CANDIDATES);
    const begin = async (uri: vscode.Uri) => {
      if (!isFound(uri) || !(await this.#isDraft(uri))) return;
      // A watcher may be late: then the file is known, and so is what is in it.
      if (!this.#kept.has(uri.toString())) this.#keep(uri, []);
      this.#recheck(uri);
    };
    watcher.onDidCreate(begin);
    // A file may say by now that it is a draft.
    watcher.onDidChange((uri) => (this.#kept.has(uri.toString()) ? this.#recheck(uri) : begin(uri)));
    watcher.onDidDelete((uri) => this.#dropUnder(uri));
    return watcher;
  }

  #keep(uri: vscode.Uri, problems: readonly vscode.Diagnostic[]): void {
    this.#kept.set(uri.toString(), problems);
    this.#changed.fire(uri);
  }

  /** Drops what is kept of a file, or of all in a folder; gives what that was. */
  #dropUnder(uri: vscode.Uri): readonly vscode.Uri[] {
    const name = uri.toString();
    const dropped = this.#uris().filter((kept) => `${kept.toString()}/`.startsWith(`${name}/`));
    for (const kept of dropped) {
      this.#kept.delete(kept.toString());
      this.#changed.fire(kept);
    }
    return dropped;
  }
}

interface Parts {
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly draftCheck: DraftCheck;
  readonly files: ConfigFiles;
  readonly settings: SettingsReader;
  readonly load: () => Promise<Engine>;
  readonly log: vscode.LogOutputChannel;
}
