import * as readers from '../core/catalog/notations/readers.ts';
import { provideCatalogReaders } from '../core/catalog/provide.ts';
import { provideJsxGrammar } from '../core/read/jsx/grammar.ts';

/**
 * Gives the engine what reads catalogs, and has it load the grammar of components when the first one is read: that is a file of
 * its own, beside this one.
 */
export function provideGrammar(): void {
  provideCatalogReaders(() => readers);
  provideJsxGrammar(() => require('../grammars/javascript.ts'));
}
