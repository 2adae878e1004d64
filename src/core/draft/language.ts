import type { Draft } from './draft.ts';
import { nearestLanguage } from './nearest-language.ts';

/** Fewer words than this tell no language apart. */
const MIN_WORDS = 20;
/** UTF-16 units that are looked at in each of three places: more tell nothing new. */
const SAMPLE_UNITS = 250;
const WORD = /\p{L}{2,}/gu;
/** Letters of a script other than Latin that tell it. */
const MIN_SCRIPT_LETTERS = 6;
const LATIN = /\p{Script=Latin}/gu;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/gu;
/** What is in no language: addresses, what a template fills in, quoted lines of a reply keep their words. */
const FILLED_IN = /[\uFDD0\uFDD1]+/g;
const NO_WORDS = /[\uFDD0\uFDD1]+|\S{0,200}(?:@|:\/\/)\S{0,200}/g;

const LINE = '_'.repeat(40);
/** What a mailing list adds, in English whatever the language of its letters: a line of underscores and what is below it. */
const LIST_FOOTER = /^_{40,60}\n[^\n]{0,100}mailing list.*/ms;

/** The languages that drafts are told apart by, in codes of ISO 639-3: the largest of the web. Each costs time. */
export const LANGUAGES: readonly string[] = (
  'arb cat ces cmn dan deu ell eng fin fra heb hin hrv hun ind ita jpn kor nld nob pol por ron rus spa swe tgl tha tur ' +
  'ukr vie'
).split(' ');
/** What `lang` attributes call the same. */
const SHORT = new Map([['eng', 'en']]);
/** Tags for no one language (BCP 47, section 4.1). */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis']);

/**
 * The language of a draft: what its words say, or its `lang` attribute where there are too few of them, for templates
 * keep the attribute they came with. A BCP 47 primary subtag; nothing where neither tells.
 */
export function languageOf({ language, subject, body }: Draft): string | undefined {
  const own = withoutListFooter(body.text);
  const sample = sampleOf(subject ? `${subject.text}\n${own}` : own);
  const words = wordsIn(sample);
  if (isPlainlyEnglish(words)) return 'en';
  const found = isEnough(sample, words) ? nearestLanguage(sample, LANGUAGES) : undefined;
  return found === undefined ? declared(language) : (SHORT.get(found) ?? found);
}

/** Words of English that are words of none of the other languages, and of which every English text is full. */
const ENGLISH = new Set(
  (
    'the and you your with this that from our are which they has about more when what please their there would should ' +
    'just'
  ).split(' '),
);
/** The most frequent words of the other languages that are written in Latin letters. */
const FOREIGN = new Set(
  (
    'de la el que en los las un una le les des et du der die und das ist nicht il di che per het een van og och att det ' +
    'som não para com na się ve bir yang ang và của ja on az és'
  ).split(' '),
);
/** So many of them, and one in so many words, leave no doubt; asking the library takes twenty times as long. */
const [MANY, ONE_IN] = [8, 8];
/** Of these: a name such as “The You” may be repeated in any language. */
const MIN_DIFFERENT_WORDS = 5;
/** A text that is also in another language has more of its words than one to so many English ones. */
const MIN_TO_ONE_FOREIGN = 3;

/** What the words of a text tell at a glance. */
interface Words {
  /** How many there are of two letters or more. */
  readonly count: number;
  /** Those of `ENGLISH`, in order. */
  readonly english: readonly string[];
  /** How many there are of `FOREIGN`. */
  readonly foreign: number;
}

/** Words and what holds them together: `don’t` is none of English alone. */
const JOINED = /[\p{L}'’-]+/gu;
const JOINT = /['’-]/;

function wordsIn(sample: string): Words {
  const english: string[] = [];
  let [count, foreign] = [0, 0];
  for (const written of sample.match(JOINED) ?? []) {
    if (JOINT.test(written) || written.length === 2) count += written.match(WORD)?.length ?? 0;
    else if (written.length > 2) count++;
    const word = written.toLowerCase();
    if (ENGLISH.has(word)) english.push(word);
    else if (FOREIGN.has(word)) foreign++;
  }
  return { count, english, foreign };
}

function isPlainlyEnglish({ count, english, foreign }: Words): boolean {
  if (count < MIN_WORDS || english.length < MANY || english.length * ONE_IN < count) return false;
  return new Set(english).size >= MIN_DIFFERENT_WORDS && english.length >= MIN_TO_ONE_FOREIGN * foreign;
}

/** Another script tells in a few letters, and does not always part its words. */
function isEnough(sample: string, { count }: Words): boolean {
  if (count >= MIN_WORDS) return true;
  const others = sample.match(NOT_LATIN)?.length ?? 0;
  return others >= MIN_SCRIPT_LETTERS && others > (sample.match(LATIN)?.length ?? 0);
}

function declared(language = ''): string | undefined {
  const tag = /^[a-z]{2,3}(?=-|_|$)/i.exec(language.trim())?.[0].toLowerCase();
  return tag === undefined || NO_LANGUAGE.has(tag) ? undefined : tag;
}

/** Three pieces of the text: the beginning is often a menu, the end a foot. */
function sampleOf(text: string): string {
  const middle = text.length >> 1;
  const pieces =
    text.length <= 3 * SAMPLE_UNITS
      ? [text]
      : [text.slice(0, SAMPLE_UNITS), text.slice(middle, middle + SAMPLE_UNITS), text.slice(-SAMPLE_UNITS)];
  const sample = pieces.join(' ');
  return sample.replace(sample.includes('@') || sample.includes('://') ? NO_WORDS : FILLED_IN, ' ');
}

function withoutListFooter(text: string): string {
  return text.includes(LINE) ? text.replace(LIST_FOOTER, '') : text;
}

/** The canonical form of a language’s primary subtag, by which `deu` and `de` are the same; nothing for what is none. */
export function canonicalLanguage(code = ''): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(code)) return undefined;
  return Intl.getCanonicalLocales(code)[0];
}

/** What a language is called, in the words of a locale; its code where it has no name there. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
