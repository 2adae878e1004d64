import type { Draft } from '../draft/draft.ts';
import { type Match, PhraseMatcher } from '../lexicon/matcher.ts';
import { type Category, type ListedPhrase, phrases } from '../lexicon/phrases.ts';
import type { TeamWords } from '../lexicon/team-words.ts';
import { entries } from '../text/entries.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { type Steps, UNITS_A_STEP } from '../text/steps.ts';
import { type Word, wordsInSteps, wordsOf } from '../text/words.ts';

/** A draft and what is read from it once for all rules. */
export interface Context {
  readonly draft: Draft;
  /** What its configuration says of words of the team’s own. */
  readonly team: TeamWords;
  words(text: MappedText): readonly Word[];
  phrases(text: MappedText): readonly Match<Listed>[];
  /** Finds them in steps where a text is long, before a rule asks for all at once. */
  readAhead(text: MappedText): Steps<void>;
  /** Those of one category. */
  phrasesOf(category: Category, text: MappedText): readonly Match<Listed>[];
}

/** A phrase with the category it is listed under. */
export interface Listed {
  readonly phrase: ListedPhrase;
  readonly category: Category;
}

let lexicon: PhraseMatcher<Listed> | undefined;

/** Built when the first draft is checked: stemming every phrase would slow the start of whoever loads this. */
function lexiconMatcher(): PhraseMatcher<Listed> {
  if (lexicon) return lexicon;
  lexicon = new PhraseMatcher();
  for (const listed of listedPhrases()) lexicon.addLater(listed.phrase.text, listed);
  return lexicon;
}

/** Every phrase of the lexicon with its category, in the lexicon's order. */
export function listedPhrases(): readonly Listed[] {
  return entries(phrases).flatMap(([category, list]) => list.map((phrase) => ({ phrase, category })));
}

const NO_MATCHES: readonly Match<Listed>[] = [];

/** What rules ask of a draft; words and phrases of each text are found once. */
export function contextOf(draft: Draft, team: TeamWords = {}): Context {
  // Weak, for what is asked of a text that a rule only tries.
  const words = new WeakMap<MappedText, readonly Word[]>();
  const matches = new WeakMap<MappedText, readonly Match<Listed>[]>();
  const byCategory = new WeakMap<MappedText, ReadonlyMap<Category, readonly Match<Listed>[]>>();
  const context: Context = {
    draft,
    team,
    phrasesOf: (category, text) =>
      remembered(byCategory, text, () => categorized(context.phrases(text))).get(category) ?? NO_MATCHES,
    words: (text) => remembered(words, text, () => wordsOf(text.text)),
    *readAhead(text) {
      if (text.text.length <= UNITS_A_STEP) return;
      const found = yield* wordsInSteps(text.text);
      words.set(text, found);
      matches.set(text, yield* lexiconMatcher().findInSteps(text.text, found));
    },
    phrases: (text) => remembered(matches, text, () => lexiconMatcher().find(text.text, context.words(text))),
  };
  return context;
}

function categorized(matches: readonly Match<Listed>[]): ReadonlyMap<Category, readonly Match<Listed>[]> {
  const categories = new Map<Category, Match<Listed>[]>();
  for (const match of matches) {
    const { category } = match.entry;
    const same = categories.get(category);
    if (same) same.push(match);
    else categories.set(category, [match]);
  }
  return categories;
}

function remembered<Key extends object, Value>(
  memory: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}
