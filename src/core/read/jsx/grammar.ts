import type { Tree } from '@lezer/common';

/**
 * What parses code with JSX in it; the names of nodes are those of `@lezer/javascript`. Never throws; gives nothing for what has
 * more errors than code that is being typed.
 */
export interface JsxGrammar {
  parseJavaScript(source: string): Tree | undefined;
}

let load: (() => JsxGrammar | undefined) | undefined;
let grammar: JsxGrammar | undefined;

/**
 * Says where the grammar comes from, which is larger than all that reads other formats and is in no bundle with them.
 * `loading` is called when the first draft of such a format is read.
 */
export function provideJsxGrammar(loading: () => JsxGrammar | undefined): void {
  load = loading;
}

/** The grammar; nothing where no host has provided it. */
export function jsxGrammar(): JsxGrammar | undefined {
  grammar ??= load?.();
  return grammar;
}
