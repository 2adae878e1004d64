import { provideJsxGrammar } from '../../src/core/read/jsx/grammar.ts';
import * as grammar from '../../src/grammars/javascript.ts';

/** Importing this gives the engine the grammar of components, as each host does in its own way. */
provideJsxGrammar(() => grammar);
