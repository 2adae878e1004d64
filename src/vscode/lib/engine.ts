import type * as vscode from 'vscode';
import { type CatalogReaders, provideCatalogReaders } from '../../core/catalog/provide.ts';
import { catalogNotationOf } from '../../core/draft/catalog-notation.ts';
import { isComponentCode } from '../../core/draft/formats.ts';
import type * as core from '../../core/index.ts';
import { type JsxGrammar, provideJsxGrammar } from '../../core/read/jsx/grammar.ts';
import { loadBundle } from './bundle.ts';
import { isNode } from './node.ts';

/** Everything the engine gives: `check`, the rules, fixes. */
export type Engine = typeof core;

/** What is to be read with the engine. */
interface DocumentToRead {
  readonly uri: vscode.Uri;
  readonly languageId?: string;
}

/** Gives the engine, able to read what is named; it is loaded when it is first asked for. */
export type LoadEngine = (reading?: DocumentToRead) => Promise<Engine>;

/**
 * Loads the engine, once: it is much larger than the rest, and most documents that VS Code opens are no mail. The grammar of
 * components and what reads catalogs are bundles of their own, loaded when the first of those is read.
 */
export function engineLoader(extension: vscode.Uri): LoadEngine {
  let grammar: JsxGrammar | undefined;
  let readers: CatalogReaders | undefined;
  provideJsxGrammar(() => (isNode() ? require('./jsx.js') : grammar));
  provideCatalogReaders(() => (isNode() ? require('./catalog.js') : readers));
  return async (reading) => {
    if (reading && isComponent(reading) && !isNode())
      grammar ??= await loadBundle(extension, 'jsx.js', () => require('./jsx.js'));
    if (reading && isCatalogFile(reading) && !isNode())
      readers ??= await loadBundle(extension, 'catalog.js', () => require('./catalog.js'));
    return import('../../core/index.ts');
  };
}

/** Whether what reads a document, or a file, may not be loaded with the engine. */
export function isReadApart(reading: DocumentToRead): boolean {
  return isComponent(reading) || isCatalogFile(reading);
}

function isCatalogFile({ uri }: DocumentToRead): boolean {
  return catalogNotationOf(uri.path) !== undefined;
}

/** Whether a document, or a file, is code that may make mail. */
function isComponent({ uri, languageId = '' }: DocumentToRead): boolean {
  return languageId.endsWith('scriptreact') || isComponentCode(uri.path);
}
