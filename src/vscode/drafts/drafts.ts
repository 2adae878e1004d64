import * as vscode from 'vscode';
import { isDraftByHead, isIgnoredBy, isInLeftAlone, standingOf } from '../../core/config/discovery.ts';
import { catalogNotationOf } from '../../core/draft/catalog-notation.ts';
import { isCode } from '../../core/draft/code.ts';
import { headUnitsOf } from '../../core/draft/detect.ts';
import { dialectOf, isAlwaysDraft } from '../../core/draft/formats.ts';
import type { CheckOptions, Format } from '../../core/index.ts';
import type { ConfigCache } from '../config/files.ts';
import { beginningOf } from '../lib/document-text.ts';
import { isEdited } from '../lib/edited.ts';
import type { Engine } from '../lib/engine.ts';
import { isRead } from '../lib/languages.ts';
import { folderOf, pathFrom } from '../lib/paths.ts';
import type { SettingsReader } from './settings.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  html: 'html',
  markdown: 'markdown',
  eml: 'eml',
  typescriptreact: 'jsx',
  javascriptreact: 'jsx',
};

/** Which documents are drafts: by their name, the settings, their first lines, or because the user said so. */
export class Drafts {
  readonly #settings: SettingsReader;
  readonly #files: ConfigCache;
  readonly #chosen = new Set<string>();

  constructor(settings: SettingsReader, files: ConfigCache) {
    this.#settings = settings;
    this.#files = files;
  }

  /** Whether the document is of a kind that mail is written in: no view of a file's past, no notebook cell, no code. */
  canBe(document: vscode.TextDocument): boolean {
    return isEdited(document.uri) && isRead(document) && !isCodeDocument(document);
  }

  /** Whether the document may be a draft, or a catalog of drafts: that only the configuration says, once it is `ready`. */
  mayBe(document: vscode.TextDocument): boolean {
    if (this.canBe(document)) return true;
    const { uri } = document;
    if (this.#files.isReady(uri)) return this.isCatalog(document);
    return isEdited(uri) && catalogNotationOf(uri.path) !== undefined;
  }

  /** Whether the configuration has the document read as a catalog of drafts; certain once it is `ready`. */
  isCatalog({ uri }: vscode.TextDocument): boolean {
    return isEdited(uri) && this.#files.catalogOf(uri) !== undefined;
  }

  /** Whether the document is to be checked; certain once the configuration files of its Uri are `ready`. */
  is(document: vscode.TextDocument): boolean {
    return this.#settings.of(document.uri).isEnabled && this.wouldBe(document);
  }

  /** Whether the document is a draft even if Inboxlint is turned off there. */
  wouldBe(document: vscode.TextDocument): boolean {
    const { uri, languageId } = document;
    if (this.isCatalog(document)) return !this.isIgnored(uri);
    if (!this.canBe(document)) return false;
    if (this.#chosen.has(uri.toString())) return true;
    if (this.isIgnored(uri)) return false;
    if (languageId === 'eml' || isAlwaysDraft(uri.path)) return true;
    const { path, globs } = this.#place(uri);
    return isDraftByHead(path, globs, beginningOf(document, headUnitsOf(path)));
  }

  /** Whether a file that was found in the workspace is a draft; its beginning is read where its name does not say. */
  async isFound(uri: vscode.Uri, head: () => Promise<string>): Promise<boolean> {
    const { path, globs } = this.#place(uri);
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (this.isIgnored(uri) || isInLeftAlone((folder && pathFrom(folder, uri)) ?? path, globs)) return false;
    if (this.#files.catalogOf(uri)) return true;
    const standing = standingOf(path, globs);
    return standing === 'undecided' ? isDraftByHead(path, globs, await head()) : standing === 'draft';
  }

  /** Whether the configuration file leaves a file alone; certain once that is `ready`. */
  isIgnored(uri: vscode.Uri): boolean {
    const file = this.#files.of(uri);
    const globs = file?.config.ignore ?? [];
    return file !== undefined && isIgnoredBy(pathFrom(folderOf(file.place), uri) ?? '', globs);
  }

  /** The globs that a file is judged by, and its path from where they start. */
  #place(uri: vscode.Uri): { readonly path: string; readonly globs: readonly string[] } {
    const { globs, base } = this.globsFor(uri);
    return { globs, path: (base && pathFrom(base, uri)) ?? uri.path.slice(1) };
  }

  /** The globs that a document is judged by, and the folder that they start from; none for the root. */
  globsFor(uri: vscode.Uri): { readonly globs: readonly string[]; readonly base: vscode.Uri | undefined } {
    const { drafts, areDraftsChosen } = this.#settings.of(uri);
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (areDraftsChosen) return { globs: drafts, base: folder };
    const file = this.#files.of(uri);
    if (file?.config.drafts) return { globs: file.config.drafts, base: folderOf(file.place) };
    // A folder `emails` that is opened itself is known by its name.
    return { globs: drafts, base: folder && folderOf(folder) };
  }

  /** Makes a document a draft until the window closes. */
  choose({ uri }: vscode.TextDocument): void {
    this.#chosen.add(uri.toString());
  }

  isChosen({ uri }: vscode.TextDocument): boolean {
    return this.#chosen.has(uri.toString());
  }

  /** The next untitled document may get the same name. */
  unchoose(uri: vscode.Uri): void {
    this.#chosen.delete(uri.toString());
  }

  /** Chosen documents stay so under a new name, their own or their folder's. */
  rename(from: vscode.Uri, to: vscode.Uri): void {
    const [old, fresh] = [from.toString(), to.toString()];
    for (const uri of [...this.#chosen]) {
      if (uri !== old && !uri.startsWith(`${old}/`)) continue;
      this.#chosen.delete(uri);
      this.#chosen.add(fresh + uri.slice(old.length));
    }
  }
}

/** Whether a document whose name would allow a draft holds a script, a program or data. */
export function isCodeDocument(document: vscode.TextDocument): boolean {
  const { path } = document.uri;
  return !document.isUntitled && isCode(path, beginningOf(document, headUnitsOf(path)));
}

/** How a document is read: by its language, and where that does not say, by its name and its text. */
export function readingOf(
  { languageId, uri, isUntitled }: vscode.TextDocument,
  source: string,
  engine: Engine,
): Pick<CheckOptions, 'format' | 'dialect'> {
  const name = isUntitled ? '' : uri.path;
  // A kind of file that we do not know may be in a language that we do.
  const format = FORMATS[languageId] ?? engine.guessFormat(name, source) ?? engine.guessByContent(source);
  const dialect = dialectOf(name, languageId);
  return { format, ...(dialect && { dialect }) };
}
