import { provideJsxGrammar } from '../core/read/jsx/grammar.ts';

/** Has the engine load the grammar of components when the first one is read: it is a file of its own, beside this one. */
export function provideGrammar(): void {
  provideJsxGrammar(() => require('../grammars/javascript.ts'));
}
