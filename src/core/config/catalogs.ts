import { type CatalogNotation, catalogNotationOf } from '../draft/catalog-notation.ts';
import type { CatalogConfig, Config } from './config.ts';
import { matches } from './globs.ts';

/** How a file is read as a catalog. */
export interface CatalogReading {
  readonly notation: CatalogNotation;
  /** Globs of the keys of subjects and of bodies, with `/` between keys. */
  readonly subject: readonly string[];
  readonly body: readonly string[];
  /** The file’s path, which may say its language. */
  readonly path: string;
}

/** How the configuration has a file read as a catalog, by its path from the configuration’s folder; of several, the last holds. */
export function catalogFor({ catalogs = [] }: Config, path: string): CatalogReading | undefined {
  const notation = catalogNotationOf(path);
  const catalog = notation && catalogs.findLast(({ files }) => matches(path, files));
  return catalog && { notation, ...keyGlobsOf(catalog), path };
}

type KeyGlobs = Pick<CatalogReading, 'subject' | 'body'>;
/** The same lists for the same configuration: what is made of a list of globs is kept as long as it is. */
const made = new WeakMap<CatalogConfig, KeyGlobs>();

function keyGlobsOf(catalog: CatalogConfig): KeyGlobs {
  const known = made.get(catalog);
  if (known) return known;
  const { subject = [], body = [] } = catalog;
  const globs = { subject: subject.map(keyGlob), body: body.map(keyGlob) };
  made.set(catalog, globs);
  return globs;
}

/** A glob of keys as one of paths: `**.subject` is any `subject`, `mail.*.body` one two levels down. */
function keyGlob(glob: string): string {
  const [, not = '', keys = ''] = /^(!?)(.*)$/s.exec(glob) ?? [];
  return `${not}/${keys.replaceAll('.', '/')}`;
}
