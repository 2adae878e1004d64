import type { readCatalogTexts } from './notations/readers.ts';

/** What reads the notations of catalogs. */
export interface CatalogReaders {
  readonly readCatalogTexts: typeof readCatalogTexts;
}

let load: (() => CatalogReaders | undefined) | undefined;
let readers: CatalogReaders | undefined;

/**
 * Says where the readers of catalogs come from, which few projects need and which are in no bundle with the rest. `loading` is
 * called when the first catalog is read.
 */
export function provideCatalogReaders(loading: () => CatalogReaders | undefined): void {
  load = loading;
}

/** The readers; nothing where no host has provided them. */
export function catalogReaders(): CatalogReaders | undefined {
  readers ??= load?.();
  return readers;
}
