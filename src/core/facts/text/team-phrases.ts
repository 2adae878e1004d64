import { PhraseMatcher } from '../../lexicon/matcher.ts';
import { isJoined } from '../../lexicon/signs.ts';
import type { TeamPhrase, WordingPlace } from '../../lexicon/team-words.ts';
import { withoutLeet } from '../../text/look-alikes.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A text that phrases are looked for in. */
export interface TeamText {
  readonly text: string;
  /** Those of `text`. */
  readonly words: readonly Word[];
  readonly place: WordingPlace;
  /** Of the draft: a BCP 47 primary subtag; phrases of any language are meant where it is absent. */
  readonly language: string | undefined;
}

/** A phrase of a team in a text, from `from` to `to`: UTF-16 offsets into it. */
export interface FoundPhrase {
  readonly phrase: TeamPhrase;
  readonly from: number;
  readonly to: number;
  /** Whether it stands there as it is listed, but for its capitals, and in no other inflection. */
  readonly isAsListed: boolean;
}

/** One way in which a phrase may be written. */
interface TeamPattern {
  readonly phrase: TeamPhrase;
  readonly find: string;
  /** Its words, folded. */
  readonly folded: readonly string[];
  /** Signs that belong to it before its first word and behind its last, as in `#1` and `C++`. */
  readonly before: string;
  readonly behind: string;
}

/** Phrases that are written alike, for other places, languages or capitals: the last count, as each is tried at each place. */
const MAX_ALIKE = 20;
/** Places in what is to be used at which a phrase may stand. */
const MAX_PLACES = 3;

/** By the list of a configuration, which is the same for all drafts that it holds for. */
const compiled = new WeakMap<readonly TeamPhrase[], PhraseMatcher<TeamPattern[]>>();

/**
 * The phrases of a team in a text, in order, without overlap, the longest at each place; of two that are written alike the
 * one that is listed last. None where the text already says what is to be used instead. Takes as long as the text, however
 * many phrases there are.
 */
export function teamPhrasesIn(read: TeamText, phrases: readonly TeamPhrase[]): readonly FoundPhrase[] {
  const patternAt = (patterns: readonly TeamPattern[], first: number, last: number) =>
    patterns.findLast((pattern) => stands(pattern, read, first, last));
  const found = matcherOf(phrases).find(
    read.text,
    read.words,
    ({ entry, first, last }) => patternAt(entry, first, last) !== undefined,
  );
  return found.flatMap(({ entry, first, last }) => {
    const pattern = patternAt(entry, first, last);
    if (!pattern) return [];
    const [from, to] = rangeOf(pattern, read, first, last);
    const isAsListed = plain(read.text.slice(from, to)) === plain(pattern.find);
    return [{ phrase: pattern.phrase, from, to, isAsListed }];
  });
}

function matcherOf(phrases: readonly TeamPhrase[]): PhraseMatcher<TeamPattern[]> {
  const known = compiled.get(phrases);
  if (known) return known;
  const matcher = new PhraseMatcher<TeamPattern[]>();
  for (const phrase of phrases) {
    for (const find of phrase.find) {
      const alike = matcher.add(find, []);
      alike?.push(patternOf(find, phrase));
      if (alike && alike.length > MAX_ALIKE) alike.shift();
    }
  }
  compiled.set(phrases, matcher);
  return matcher;
}

function patternOf(written: string, phrase: TeamPhrase): TeamPattern {
  const find = written.trim();
  const words = wordsOf(find);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return {
    phrase,
    find,
    folded: words.map(({ form }) => form.folded),
    before: signs(find.slice(0, start)),
    behind: signs(find.slice(end)),
  };
}

/** Quotes and emphasis around a phrase are no part of it. */
function signs(around: string): string {
  return isJoined(around, 0, around.length) ? '' : around;
}

function rangeOf({ before, behind }: TeamPattern, { words }: TeamText, first: number, last: number) {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return [start - before.length, end + behind.length] as const;
}

function stands(pattern: TeamPattern, read: TeamText, first: number, last: number): boolean {
  const { phrase, find, folded, before, behind } = pattern;
  const { text, words, place, language } = read;
  if (phrase.in && !phrase.in.includes(place)) return false;
  if (phrase.language && language && phrase.language !== language) return false;
  const [from, to] = rangeOf(pattern, read, first, last);
  if (from < 0 || !text.startsWith(before, from) || !text.startsWith(behind, to - behind.length))
    return false;
  const written = text.slice(from, to);
  if (phrase.case && spaced(written) !== spaced(find)) return false;
  if (!folded.every((word, index) => isFormOf(words[first + index], word))) return false;
  return !(phrase.use ?? []).some((use) => isPartOf(use, written, text, from));
}

/** Whether the text around a phrase is what the team wants there: “Acme” within “Acme Ltd”. */
function isPartOf(use: string, written: string, text: string, from: number): boolean {
  const wanted = use.toLowerCase();
  const part = written.toLowerCase();
  let at = wanted.indexOf(part);
  for (let places = 0; at >= 0 && places < MAX_PLACES; places++, at = wanted.indexOf(part, at + 1)) {
    const start = from - at;
    const isWhole = part.length === wanted.length;
    const there = start < 0 ? '' : text.slice(start, start + use.length);
    if (there === use || (!isWhole && there.toLowerCase() === wanted)) return true;
  }
  return false;
}

/** What an English word ends in that is another form of one with the same stem: “generous” is none of “generic”. */
const ENDING = /^(?:[a-z]?(?:e|es|ed|er|ers|est|ing|ings)|s|d|r|rs|st|y|ies|ied|ier|iest|ying|'s|)$/;

/** Whether a word with the stem of a listed one is a form of it. */
function isFormOf(word: Word | undefined, listed: string): boolean {
  if (!word) return false;
  const { folded } = word.form;
  return [folded, ...withoutLeet(folded)].some((read) => {
    let shared = 0;
    while (shared < read.length && read[shared] === listed[shared]) shared++;
    const rest = listed.slice(shared);
    // Whoever lists “it’s” does not mean “it”.
    return ENDING.test(read.slice(shared)) && ENDING.test(rest) && !rest.includes("'");
  });
}

function spaced(phrase: string): string {
  return phrase.replace(/\s+/g, ' ');
}

function plain(phrase: string): string {
  return spaced(phrase).toLowerCase().replaceAll('’', "'");
}
