/** Letters of other scripts that look like a Latin one (Unicode UTS 39, confusables), by the Latin letter. */
const CONFUSABLE: readonly (readonly [latin: string, others: string])[] = [
  ['a', 'аɑα'],
  ['b', 'ЬƄ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁɗ'],
  ['e', 'еҽ'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іιıӏΙІӀ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ⅼ'],
  ['m', 'мⅿ'],
  ['n', 'ոп'],
  ['o', 'оοσօ'],
  ['p', 'рρ'],
  ['q', 'ԛգ'],
  ['r', 'гᴦ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝѡω'],
  ['x', 'хχ'],
  ['y', 'уγү'],
  ['z', 'ᴢ'],
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ'],
  ['E', 'ЕΕ'],
  ['G', 'Ԍ'],
  ['H', 'НΗ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟՕ'],
  ['P', 'РΡ'],
  ['S', 'ЅՏ'],
  ['T', 'ТΤ'],
  ['V', 'Ѵ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥҮ'],
  ['Z', 'Ζ'],
];

const LATIN_FOR = new Map(
  CONFUSABLE.flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** What digits and signs stand for in words such as `v1agra` or `ca$h`. */
const LEET: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['@', 'a'],
  ['$', 's'],
]);

const PLAIN = /^[\x20-\x7E’]*$/;
const LATIN_LETTER = /\p{Script=Latin}/u;
const MARKS = /\p{M}/gu;
const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const LETTER = /[a-z]/;
const DIGIT_OR_SIGN = /[0-9@$]/;

/**
 * A word in plain letters: accents removed, full-width and mathematical letters made plain (NFKD), and letters of
 * other scripts made Latin where the word has a Latin letter. A word wholly of another script keeps its letters.
 */
export function plainLetters(word: string): string {
  if (PLAIN.test(word)) return word;
  const plain = word.normalize('NFKD').replace(MARKS, '');
  if (!LATIN_LETTER.test(plain)) return plain;
  return [...plain].map((letter) => LATIN_FOR.get(letter) ?? letter).join('');
}

/** The Latin letter a letter of another script looks like, if it does. */
export function latinLookAlike(letter: string): string | undefined {
  return LATIN_FOR.get(letter);
}

/** A word without its soft hyphens, marks of direction and characters of no width. */
export function withoutZeroWidth(word: string): string {
  return PLAIN.test(word) ? word : word.replace(ZERO_WIDTH, '');
}

/** What a lower-case word with digits or signs among its letters may stand for; `1` is an `i` or an `l`. */
export function withoutLeet(word: string): readonly string[] {
  if (!DIGIT_OR_SIGN.test(word) || !LETTER.test(word)) return [];
  const read = (one: string) =>
    [...word].map((sign) => (sign === '1' ? one : (LEET.get(sign) ?? sign))).join('');
  return word.includes('1') ? [read('i'), read('l')] : [read('')];
}
