import type { CatalogNotation } from '../draft/catalog-notation.ts';
import { isLanguageTag } from './language-tags.ts';
import { type CatalogValue, MAX_PATH_UNITS } from './value.ts';

/** What the keys of a text say. */
export interface KeyedText {
  /** Its keys with dots between them. */
  readonly key: string;
  /** Its last key, but for that of a language. */
  readonly name: string;
  /** What a subject and a body that belong together have in common: the keys around them. */
  readonly parent: string;
  /** The language that one of the keys is, where all beside it are languages, too. */
  readonly language?: string;
}

/** Tells what the keys of each of a catalog’s texts say, of which some may be languages. */
export function keysOf(
  values: readonly CatalogValue[],
  notation: CatalogNotation,
): (value: CatalogValue) => KeyedText {
  if (notation === 'gettext') return ({ path }) => ofSentence(path);
  const isByLanguage = values.every(({ path: [first = ''] }) => isLanguageTag(first));
  const languages = languagesBelow(values);
  return ({ path }) => {
    const isLast = (languages.get(around(path)) ?? 0) > 1;
    const tag = isLast ? path.at(-1) : isByLanguage ? path[0] : undefined;
    const { name, parent } = parted(joined(isLast ? path.slice(0, -1) : path));
    return {
      key: joined(path),
      name,
      parent: isLast && tag ? `${parent}.${tag}`.replace(/^\./, '') : parent,
      ...(tag !== undefined && { language: tag }),
    };
  };
}

/** How many languages stand below a key; none where anything else does. */
function languagesBelow(values: readonly CatalogValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of values) {
    const before = counts.get(around(path)) ?? 0;
    counts.set(around(path), isLanguageTag(path.at(-1) ?? '') ? before + 1 : Number.NEGATIVE_INFINITY);
  }
  return counts;
}

function around(path: readonly string[]): string {
  return joined(path.slice(0, -1));
}

function joined(path: readonly string[]): string {
  return path.join('.').slice(0, MAX_PATH_UNITS);
}

/** What gettext finds a text by: a key, or a sentence, which no other text has a part in common with. */
function ofSentence(path: readonly string[]): KeyedText {
  const key = joined(path);
  const isSentence = /\s/.test(path.at(-1) ?? '');
  return { key, ...(isSentence ? { name: '', parent: key } : parted(key.replace(/\[\d+\]$/, ''))) };
}

function parted(key: string): Pick<KeyedText, 'name' | 'parent'> {
  const dot = key.lastIndexOf('.');
  return { name: key.slice(dot + 1), parent: key.slice(0, Math.max(0, dot)) };
}
