import { isAcronym, isEnglish } from './acronyms.ts';

/** A lower-case text in the capitalisation of another: all capitals, Every Word, First word, or none. */
export function inCaseOf(model: string, text: string): string {
  const words = model.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return text.toUpperCase();
  }
  const capitals = words.filter(startsWithCapital).length;
  if (words.length > 1 && capitals === words.length)
    return text.replace(/(^|\s)(\p{L})/gu, (all) => all.toUpperCase());
  return startsWithCapital(words[0] ?? '') ? capitalised(text) : text;
}

/** Alphabets whose small letters follow from the capitals. Greek capitals have lost their accents. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]*$/u;

export interface Surroundings {
  /** What stands before the text: within a sentence its first word gets no capital. */
  readonly before?: string;
  /** BCP 47 tag of the draft's language. */
  readonly language?: string | undefined;
  /** Words that keep capitals of their own, by their small letters. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * Shouted text in sentence case: each sentence begins with a capital, acronyms and `I` stay as they are. Nothing for
 * a text in an alphabet whose small letters do not follow from its capitals.
 */
export function sentenceCase(
  text: string,
  { before = '', language = '', names }: Surroundings = {},
): string | undefined {
  if (!CASED.test(text)) return undefined;
  const locale = localeOf(text, language);
  let begins = /(?:^|[.!?:]|\n\n)\s*$/.test(before.slice(-20));
  let last = '';
  return text.replace(/[\p{L}\p{M}\p{N}'’]+|[.!?:]\s|\n/gu, (part) => {
    if (!/^[\p{L}\p{N}]/u.test(part)) {
      begins = true;
      return part;
    }
    const word =
      nameOf(part, names) ??
      (isAcronym(part, { before: last, language })
        ? part.replace(/(?<=['’])S$/, 's')
        : inSmallLetters(part, language, locale));
    last = part;
    const cased = begins ? capitalised(word, locale) : word;
    begins = false;
    return cased;
  });
}

/** A name, also with an `’S` behind it. */
function nameOf(word: string, names: Surroundings['names']): string | undefined {
  const [stem = '', ending = ''] = word.split(/(?=['’]S$)/);
  const name = names?.get(stem.toLowerCase());
  return name === undefined ? undefined : name + ending.toLowerCase();
}

function inSmallLetters(word: string, language: string, locale: string): string {
  const small = word.toLocaleLowerCase(locale);
  return isEnglish(language) ? small.replace(/^i(?=['’]|$)/, 'I') : small;
}

/** Of the languages only these have letter pairs of their own; one of İ and Ğ gives Turkish away. */
function localeOf(text: string, language: string): string {
  const own = /^(?:tr|az|lt)(?![a-z])/i.exec(language)?.[0];
  return own?.toLowerCase() ?? (language === '' && /[İĞ]/.test(text) ? 'tr' : 'en');
}

/** The text with its first letter a capital. */
function capitalised(text: string, locale = 'en'): string {
  const first = text.search(/\p{L}/u);
  if (first < 0) return text;
  return text.slice(0, first) + text.charAt(first).toLocaleUpperCase(locale) + text.slice(first + 1);
}

function startsWithCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}
