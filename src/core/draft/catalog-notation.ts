/** How a catalog of texts is written: JSON with comments, YAML, or the PO files of gettext. */
export type CatalogNotation = 'json' | 'yaml' | 'gettext';

const NOTATIONS: ReadonlyMap<string, CatalogNotation> = new Map([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['arb', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['po', 'gettext'],
  ['pot', 'gettext'],
]);

/** Files that may be catalogs, as a glob. */
export const CATALOG_FILES = `**/*.{${[...NOTATIONS.keys()].join(',')}}`;

/** How a file would be written if it were a catalog; nothing where its extension is that of no format that is read as one. */
export function catalogNotationOf(path: string): CatalogNotation | undefined {
  return NOTATIONS.get(/\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
}
