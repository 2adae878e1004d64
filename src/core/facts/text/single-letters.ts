import type { MappedText } from '../../text/mapped-text.ts';
import type { Word } from '../../text/words.ts';

/** What stands between the letters, the same each time. */
const SEPARATOR = /^[ \u00A0\u2009.\-_*·•~]$/;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const NO_LETTERS = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;

/** First and last word of each run of words of one letter, with one separator throughout. */
export function* letterRuns(
  where: MappedText,
  words: readonly Word[],
  source: string,
): Generator<readonly [number, number]> {
  for (let first = 0; first < words.length; first++) {
    const last = endOfRun(where, words, first, source);
    if (last > first) yield [first, last];
    first = Math.max(first, last);
  }
}

/** The letters of what is written with something between them. */
export function lettersOf(written: string): string {
  return written.split(NO_LETTERS).join('');
}

function endOfRun(where: MappedText, words: readonly Word[], first: number, source: string): number {
  let last = first;
  let separator = '';
  for (let at = first; isLetter(where.text, words[at]); at++) {
    if (at > first) {
      const before = words[at - 1]?.end ?? 0;
      const between = where.text.slice(before, words[at]?.start);
      if (separator === '' ? !SEPARATOR.test(between) : between !== separator) break;
      const gap = where.span(before, before + 1);
      // Two spaces in the source, or a new line, part two words.
      if (between === ' ' && /\s\s|[\r\n]/.test(source.slice(gap.start, gap.end))) break;
      separator = between;
    }
    last = at;
  }
  return last;
}

function isLetter(text: string, word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start === 1 && LETTER.test(text.charAt(word.start));
}
