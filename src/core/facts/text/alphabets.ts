import { latinLookAlike } from '../../text/look-alikes.ts';

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Characters of no width, behind which the mixture hides. */
const NO_WIDTH = /[\u034F\u00AD\u180E\u200B-\u200D\u2060-\u206F\uFEFF]/g;

/** Cyrillic letters for the Latin ones that are typed in their place. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  'aа cс eе oо pр xх yу iі AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ'
    .split(' ')
    .map(([latin = '', cyrillic = '']) => [latin, cyrillic] as const),
);

/**
 * A word of Latin and other letters, in the alphabet it is meant to be in; nothing where the mixture is no disguise,
 * as in acronyms with an ending, symbols and names.
 */
export function inOneAlphabet(word: string): string | undefined {
  const letters = [...word];
  const foreign = letters.filter((letter) => FOREIGN.test(letter));
  const latin = letters.filter((letter) => LATIN.test(letter));
  const isLatin = latin.length >= foreign.length || latin.some((letter) => !CYRILLIC.has(letter));
  if (isLatin && foreign.every((letter) => latinLookAlike(letter) !== undefined)) {
    if (isCustomary(word)) return undefined;
    return swapped(letters, (letter) => (FOREIGN.test(letter) ? latinLookAlike(letter) : letter));
  }
  const strays = latin.every((letter) => CYRILLIC.has(letter)) && !/\p{Script=Latin}{2}/u.test(word);
  // `iКлиника` is a name.
  if (!strays || !/\p{Script=Cyrillic}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word)) return undefined;
  return swapped(letters, (letter) => CYRILLIC.get(letter) ?? letter);
}

/** Whether all letters are of one alphabet, Latin or Cyrillic. */
export function isOfOneAlphabet(word: string): boolean {
  return /^\p{Script=Latin}+$|^\p{Script=Cyrillic}+$/u.test(
    word.replace(/\p{M}/gu, '').replace(NO_WIDTH, ''),
  );
}

/** A small Greek letter as a symbol at either end, or an acronym with a Cyrillic ending. */
function isCustomary(word: string): boolean {
  return /^[α-ω]\p{Script=Latin}+$|^\p{Script=Latin}+[α-ω]$|^[A-Z]{2,}\p{Script=Cyrillic}+$/u.test(word);
}

function swapped(letters: readonly string[], by: (letter: string) => string | undefined): string {
  return letters.map((letter) => by(letter) ?? letter).join('');
}
