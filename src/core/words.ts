import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { plainLetters, withoutLeet, withoutZeroWidth } from './look-alikes.ts';

/** A word of a text; offsets count UTF-16 units of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** What a written word stands for. The same spelling always has the same form object. */
export interface Form {
  /** Lower case, look-alike letters made plain, accents and zero-width characters removed. */
  readonly folded: string;
  /** Porter stems it may be read as: one, or more where digits stand for letters. None beside a placeholder's value. */
  readonly stems: readonly string[];
}

/**
 * A word is a run of letters, digits, marks and zero-width characters; apostrophes, `@` and `$` belong to it
 * between two letters, and `$` before its first. A placeholder's value glued to it is part of it.
 */
const WORD =
  /(?:\$(?=\p{L}))?[\p{L}\p{N}\uFDD0](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060-\u2064\uFDD0\uFEFF]|['’@$](?=[\p{L}\p{N}]))*/gu;

/** Longer "words" are encoded data; stemming them would only cost time. */
const LONGEST = 40;
const MEMORY = 50_000;
const forms = new Map<string, Form>();
const stems = new Map<string, string>();

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    words.push({ start: index, end: index + written.length, form: formOf(written) });
  }
  return words;
}

/** The Porter stem (Porter 1980) of a folded word. */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(word);
  remember(stems, word, stem);
  return stem;
}

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const folded = withoutZeroWidth(plainLetters(written)).toLowerCase().replaceAll('’', "'");
  const readings = written.includes('\uFDD0') ? [] : [folded, ...withoutLeet(folded)];
  const form = { folded, stems: [...new Set(readings.map((reading) => stemOf(withoutPossessive(reading))))] };
  if (written.length <= LONGEST) remember(forms, written, form);
  return form;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Spellings recur within a draft and from one check to the next; the bound keeps a long session's memory flat. */
function remember<Value>(memory: Map<string, Value>, key: string, value: Value): void {
  if (memory.size >= MEMORY) memory.clear();
  memory.set(key, value);
}
