import * as readers from '../../src/core/catalog/notations/readers.ts';
import { provideCatalogReaders } from '../../src/core/catalog/provide.ts';

/** Importing this gives the engine the readers of catalogs, as each host does in its own way. */
provideCatalogReaders(() => readers);
