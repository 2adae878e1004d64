import * as vscode from 'vscode';
import { CANDIDATES } from '../../core/config/discovery.ts';
import { CATALOG_FILES } from '../../core/draft/catalog-notation.ts';
import type { ConfigCache } from '../config/files.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { IncludeCache } from '../drafts/included-files.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { headOf } from '../lib/head.ts';
import type { ClosedDraftResult, ClosedDrafts } from './closed-drafts.ts';
import type { GitIgnored } from './git-ignored.ts';
import { findDrafts, isFound } from './search.ts';

/** Files whose first lines are read at once. */
const MAX_AT_ONCE = 16;

/** What checking a workspace gave. */
export interface CheckSummary {
  checked: number;
  withProblems: number;
  /** Too large, or not to be read. */
  skipped: number;
}

/** The problems of drafts that no editor shows, once the workspace was checked. */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #parts: WorkspaceCheckParts;
  /** By Uri; nothing for what is no draft for now, or could not be checked. */
  readonly #kept = new Map<string, ClosedDraftResult | undefined>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #listening: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #watcher: vscode.Disposable | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: WorkspaceCheckParts) {
    this.#parts = parts;
    const recheckAll = () => this.#recheckBut([]);
    this.#listening = vscode.Disposable.from(
      parts.settings.onDidChange(recheckAll),
      parts.files.onDidChange(recheckAll),
      parts.includes.onDidChange(recheckAll),
      parts.ignored.onDidChange(() => this.#lookAgain()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#kept.has(uri.toString())) this.#recheck(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#dropUnder(uri);
      }),
      // The watcher is there once the workspace was checked, and late.
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#dropUnder(uri);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          const dropped = this.#dropUnder(oldUri);
          for (const { path } of dropped) {
            const uri = newUri.with({ path: newUri.path + path.slice(oldUri.path.length) });
            this.#keep(uri, undefined);
            this.#recheck(uri);
          }
          // The watcher may have been first, and says nothing of the files in a new folder.
          if (dropped.length === 0) this.#findMore((uri) => isUnder(uri.toString(), newUri));
        }
      }),
    );
  }

  /** The problems that are kept of a draft. */
  of(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return this.#kept.get(uri.toString())?.problems ?? [];
  }

  /** Every draft that is kept, with its score. */
  drafts(): readonly (readonly [uri: vscode.Uri, checked: ClosedDraftResult])[] {
    return [...this.#kept].flatMap(([name, checked]) =>
      checked ? [[vscode.Uri.parse(name, true), checked] as const] : [],
    );
  }

  /** Checks every draft of the workspace, one at a time, until it is told to stop. */
  async run(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ) {
    const summary: CheckSummary = { checked: 0, withProblems: 0, skipped: 0 };
    this.#watcher ??= this.#watch();
    this.#parts.ignored.readAnew();
    const uris = await findDrafts(token, this.#parts.files);
    const drafts = await this.#draftsAmong(uris, token);
    for (const [index, uri] of drafts.entries()) {
      if (token.isCancellationRequested) break;
      const message = vscode.l10n.t('{0} of {1}', index + 1, drafts.length);
      progress.report({ message, increment: 100 / drafts.length });
      const found = await this.#check(uri);
      const checked = found === 'no-draft' ? undefined : found;
      summary.checked += checked ? 1 : 0;
      summary.skipped += found ? 0 : 1;
      summary.withProblems += checked && checked.problems.length > 0 ? 1 : 0;
      this.#keep(uri, checked);
    }
    if (!token.isCancellationRequested) {
      // What is kept and was not found may have been left out since: nothing is shown of it once this has ended.
      this.#recheckBut(drafts);
      await this.#queue;
    }
    return summary;
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
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += MAX_AT_ONCE) {
      const some = uris.slice(at, at + MAX_AT_ONCE);
      const answers = await Promise.all(some.map((uri) => this.#isDraft(uri)));
      drafts.push(...some.filter((_, index) => answers[index]));
    }
    return drafts;
  }

  async #isDraft(uri: vscode.Uri): Promise<boolean> {
    const { files, settings, drafts, ignored } = this.#parts;
    await files.ready(uri);
    if (!settings.of(uri).isEnabled || (await ignored.has(uri))) return false;
    return drafts.isFound(uri, () => headOf(uri));
  }

  /** Whether a draft that comes is checked without being asked to: not where checks are made by hand alone. */
  #isCheckedUnasked(uri: vscode.Uri): boolean {
    return this.#parts.settings.of(uri).run !== 'manual';
  }

  /** Nothing where the draft cannot be checked, `no-draft` where it is a message that came back. */
  async #check(uri: vscode.Uri): Promise<ClosedDraftResult | 'no-draft' | undefined> {
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    if (open) await this.#parts.checker.check(open);
    return this.#parts.closed.check(uri);
  }

  /** One after the other, so that a change of everything does not stop the editor. */
  #recheck(uri: vscode.Uri): void {
    const recheck = async () => {
      if (!this.#kept.has(uri.toString())) return;
      const found = (await this.#isDraft(uri)) ? await this.#check(uri) : undefined;
      this.#keep(uri, found === 'no-draft' ? undefined : found);
    };
    // One draft that cannot be checked stops no other.
    this.#queue = this.#queue.then(recheck).catch((error: unknown) => {
      this.#parts.log.error(uri.toString(), error instanceof Error ? (error.stack ?? error) : String(error));
    });
  }

  /** Looks again at all that is kept, but for what was just found. */
  #recheckBut(found: readonly vscode.Uri[]): void {
    const names = new Set(found.map((uri) => uri.toString()));
    for (const uri of this.#uris()) if (!names.has(uri.toString())) this.#recheck(uri);
  }

  /** After a change of what git leaves out: some of what is kept, and some of what is not, is so no more. */
  #lookAgain(): void {
    if (!this.#watcher) return;
    this.#recheckBut([]);
    this.#findMore(() => true);
  }

  /** Keeps drafts that are not kept yet, once the workspace was checked. */
  async #findMore(isWanted: (uri: vscode.Uri) => boolean): Promise<void> {
    if (!this.#watcher) return;
    const none = new vscode.CancellationTokenSource().token;
    const candidates = await findDrafts(none, this.#parts.files);
    const isNew = (uri: vscode.Uri) => isWanted(uri) && !this.#kept.has(uri.toString());
    const fresh = candidates.filter((uri) => isNew(uri) && this.#isCheckedUnasked(uri));
    for (const uri of await this.#draftsAmong(fresh, none)) {
      this.#keep(uri, undefined);
      this.#recheck(uri);
    }
  }

  #watch(): vscode.Disposable {
    const watchers = [CANDIDATES, CATALOG_FILES].map((glob) =>
      vscode.workspace.createFileSystemWatcher(glob),
    );
    const begin = async (uri: vscode.Uri) => {
      if (!isFound(uri) || !this.#isCheckedUnasked(uri) || !(await this.#isDraft(uri))) return;
      // A watcher may be late: then the file is known, and so is what is in it.
      if (!this.#kept.has(uri.toString())) this.#keep(uri, undefined);
      this.#recheck(uri);
    };
    for (const watcher of watchers) {
      watcher.onDidCreate(begin);
      // A file may say by now that it is a draft.
      watcher.onDidChange((uri) => (this.#kept.has(uri.toString()) ? this.#recheck(uri) : begin(uri)));
    }
    // Of a folder that is deleted nothing is said of the files in it.
    const gone = vscode.workspace.createFileSystemWatcher('**', true, true);
    gone.onDidDelete((uri) => this.#dropUnder(uri));
    return vscode.Disposable.from(...watchers, gone);
  }

  #keep(uri: vscode.Uri, checked: ClosedDraftResult | undefined): void {
    this.#kept.set(uri.toString(), checked);
    this.#changed.fire(uri);
  }

  /** Drops what is kept of a file, or of all in a folder; gives what that was. */
  #dropUnder(uri: vscode.Uri): readonly vscode.Uri[] {
    const names = [...this.#kept.keys()].filter((kept) => isUnder(kept, uri));
    const dropped = names.map((kept) => vscode.Uri.parse(kept, true));
    for (const kept of names) this.#kept.delete(kept);
    for (const kept of dropped) this.#changed.fire(kept);
    return dropped;
  }
}

/** Whether a Uri, written out, is that of a file or folder or of something in it. */
function isUnder(name: string, uri: vscode.Uri): boolean {
  const whole = uri.toString();
  return name === whole || name.startsWith(`${whole}/`);
}

interface WorkspaceCheckParts {
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly closed: ClosedDrafts;
  readonly files: ConfigCache;
  readonly includes: IncludeCache;
  readonly settings: SettingsReader;
  readonly ignored: GitIgnored;
  readonly log: vscode.LogOutputChannel;
}
