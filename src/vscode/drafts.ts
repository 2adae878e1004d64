import * as vscode from 'vscode';
import { declaresDraft, HEAD } from '../core/declared.ts';
import type { Format } from '../core/index.ts';
import type { Engine } from './engine.ts';
import { LANGUAGES } from './languages.ts';
import type { SettingsReader } from './settings.ts';

/** Schemes of documents that are edited; of the others, those of a file system that can be written to. */
const SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);
const FORMATS: Readonly<Record<string, Format>> = { html: 'html', markdown: 'markdown', eml: 'eml' };
const ALWAYS = /\.(?:eml|mjml)$/i;

/** Which documents are drafts: by their name, the settings, their first lines, or because the user said so. */
export class Drafts {
  readonly #settings: SettingsReader;
  readonly #chosen = new Set<string>();

  constructor(settings: SettingsReader) {
    this.#settings = settings;
  }

  /** Whether the document is of a kind that mail is written in: no view of a file's past, no notebook cell, no code. */
  canBe({ uri, languageId }: vscode.TextDocument): boolean {
    if (!SCHEMES.has(uri.scheme) && !vscode.workspace.fs.isWritableFileSystem(uri.scheme)) return false;
    return LANGUAGES.includes(languageId) || ALWAYS.test(uri.path);
  }

  is(document: vscode.TextDocument): boolean {
    if (!this.canBe(document)) return false;
    return (
      document.languageId === 'eml' ||
      ALWAYS.test(document.uri.path) ||
      this.#chosen.has(document.uri.toString()) ||
      this.#isMatched(document) ||
      declaresDraft(document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD))))
    );
  }

  /** Makes a document a draft until the window closes. */
  choose({ uri }: vscode.TextDocument): void {
    this.#chosen.add(uri.toString());
  }

  isChosen({ uri }: vscode.TextDocument): boolean {
    return this.#chosen.has(uri.toString());
  }

  /** The next untitled document may get the same name. */
  unchoose({ uri }: vscode.TextDocument): void {
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

  #isMatched(document: vscode.TextDocument): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    return this.#settings.of(document.uri).drafts.some((glob) => {
      const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
      return vscode.languages.match({ pattern }, document) > 0;
    });
  }
}

/** How a document is read: by its language, and where that does not say, by its name and its text. */
export function formatOf(
  { languageId, uri, isUntitled }: vscode.TextDocument,
  source: string,
  engine: Engine,
): Format {
  return FORMATS[languageId] ?? engine.guessFormat(isUntitled ? '' : uri.path, source);
}
