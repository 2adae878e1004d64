import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { plainLetters, withoutLeet, withoutZeroWidth } from './look-alikes.ts';
import { type Steps, UNITS_A_STEP } from './steps.ts';

/** A word of a text; offsets count UTF-16 units of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** What a written word stands for. The same spelling always has the same form object. */
class Form {
  /** Lower case, look-alike letters made plain, accents and zero-width characters removed. */
  readonly folded: string;
  /** `upper` where it has a capital and no other letter, `none` where it has no letter at all. */
  readonly letters: 'upper' | 'mixed' | 'none';
  /** Whether a placeholder's value is glued to it, so that nobody knows what it stands for. */
  readonly isPartial: boolean;
  #stems: readonly string[] | undefined;
  #start: WordStart | undefined;

  constructor(written: string) {
    this.folded = withoutZeroWidth(plainLetters(written)).toLowerCase().replaceAll('’', "'");
    this.letters = lettersOf(written);
    this.isPartial = written.includes('\uFDD0');
  }

  /**
   * Porter stems it may be read as: one, or more where digits stand for letters. None beside a placeholder's value.
   * Found when first asked for: of most words nobody asks.
   */
  get stems(): readonly string[] {
    if (this.isPartial) return NO_STEMS;
    this.#stems ??= stemsOf([this.folded, ...withoutLeet(this.folded)]);
    return this.#stems;
  }

  /** How it starts, as stems do. */
  get start(): WordStart {
    this.#start ??= wordStart(this.folded);
    return this.#start;
  }
}

/** The start of a word, by which one that may have a stem is told from one that cannot. */
interface WordStart {
  /** As of `startOf`. */
  readonly three: string;
  readonly two: string;
  /** Where a digit or a sign is among them, it may stand for a letter. */
  readonly isLetters: boolean;
}

const LETTERS = /^\p{L}+$/u;

function wordStart(folded: string): WordStart {
  const three = startOf(folded);
  return { three, two: three.slice(0, 2), isLetters: LETTERS.test(three) };
}

const NO_STEMS: readonly string[] = [];

/** Longer "words" are encoded data; stemming them would only cost time. */
const MAX_WORD_UNITS = 40;
const MAX_REMEMBERED_STEMS = 50_000;
const forms = new Map<string, Form>();
const stems = new Map<string, string>();

/**
 * The words of a text, in order; linear in its length. A word is a run of letters, digits, marks and zero-width
 * characters; apostrophes, `@` and `$` belong to it between two letters or digits, and `$` before its first letter.
 * A placeholder's value glued to it is part of it.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) words.push(word);
  return words;
}

/** The same, in steps. */
export function* wordsInSteps(text: string): Steps<readonly Word[]> {
  const words: Word[] = [];
  let stepEnd = UNITS_A_STEP;
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) {
    words.push(word);
    if (word.end < stepEnd) continue;
    stepEnd = word.end + UNITS_A_STEP;
    yield;
  }
  return words;
}

/** The first of those words that begins at `from` or behind it, where no word goes on. */
export function nextWord(text: string, from: number): Word | undefined {
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at);
    const starts = kind === LETTER || kind === DIGIT || (kind === DOLLAR && kindAt(text, at + 1) === LETTER);
    if (!starts) continue;
    const end = endOfWord(text, at + 1);
    return { start: at, end, form: formOf(text.slice(at, end)) };
  }
  return undefined;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === INSIDE) at++;
    else if ((kind === DOLLAR || kind === BETWEEN) && startsWord(kindAt(text, at + 1))) at += 2;
    else return at;
  }
}

function startsWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Marks and zero-width characters. */
const INSIDE = 4;
/** Apostrophes and `@`. */
const BETWEEN = 5;
const DOLLAR = 6;

/** What each character is in a word, by its code point; 0 where it has not been asked for yet. */
const kinds = new Uint8Array(0x110000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return OTHER;
  if (code < 0xd800 || code > 0xdfff) return knownKind(code);
  const point = text.codePointAt(code >= 0xdc00 ? at - 1 : at) ?? code;
  // Half a character stands for nothing.
  return point <= 0xffff ? OTHER : knownKind(point);
}

function knownKind(point: number): number {
  const known = kinds[point] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCodePoint(point));
  kinds[point] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[\p{L}\uFDD0]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character) || withoutZeroWidth(character) === '') return INSIDE;
  if (character === '$') return DOLLAR;
  return "'’@".includes(character) ? BETWEEN : OTHER;
}

/** The Porter stem (Porter 1980) of a folded word. It begins as the word does: see `startOf`. */
export function stemOf(word: string): string {
  if (word.length > MAX_WORD_UNITS) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(word);
  remember(stems, word, stem);
  return stem;
}

/**
 * The first letters of a folded word, or of a stem, as stemming leaves them: those of a word and of its stem are the same,
 * but that a stem of two letters has no third.
 */
export function startOf(word: string): string {
  return word.slice(0, 3).replaceAll('y', 'i');
}

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const form = new Form(written);
  if (written.length <= MAX_WORD_UNITS) remember(forms, written, form);
  return form;
}

function stemsOf(readings: readonly string[]): readonly string[] {
  return [...new Set(readings.map((reading) => stemOf(withoutPossessive(reading))))];
}

function lettersOf(written: string): Form['letters'] {
  if (/[\p{Ll}\p{Lo}\uFDD0]/u.test(written)) return 'mixed';
  return /\p{Lu}/u.test(written) ? 'upper' : 'none';
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Spellings recur within a draft and from one check to the next; the bound keeps a long session's memory flat. */
function remember<Value>(memory: Map<string, Value>, key: string, value: Value): void {
  if (memory.size >= MAX_REMEMBERED_STEMS) memory.clear();
  memory.set(key, value);
}
