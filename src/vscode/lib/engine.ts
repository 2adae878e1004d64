import type * as vscode from 'vscode';
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
 * components is a bundle of its own, and loaded when the first is read.
 */
export function engineLoader(extension: vscode.Uri): LoadEngine {
  let grammar: JsxGrammar | undefined;
  provideJsxGrammar(() => (isNode() ? require('./jsx.js') : grammar));
  return async (reading) => {
    if (reading && isComponent(reading) && !isNode())
      grammar ??= await loadBundle(extension, 'jsx.js', () => require('./jsx.js'));
    return import('../../core/index.ts');
  };
}

/** Whether a document, or a file, is code that may make mail. */
export function isComponent({ uri, languageId = '' }: DocumentToRead): boolean {
  return languageId.endsWith('scriptreact') || isComponentCode(uri.path);
}
