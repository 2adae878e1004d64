import type { CatalogNotation } from '../../draft/catalog-notation.ts';
import type { CatalogValue } from '../value.ts';
import { readPoTexts } from './gettext.ts';
import { readJsonTexts } from './json.ts';
import { readYamlTexts } from './yaml.ts';

const READERS = { json: readJsonTexts, yaml: readYamlTexts, gettext: readPoTexts };

/** The texts of a catalog, in its order. Never throws: what cannot be understood is passed over. */
export function readCatalogTexts(source: string, notation: CatalogNotation): Iterable<CatalogValue> {
  return READERS[notation](source);
}
