import type { Message } from '../text/message.ts';

/** Words that a spam filter, or the people who train it, would hold against a draft. */
export interface Phrase {
  /** As an author would write it, lower case; matched on the Porter stems of its words, in order. */
  readonly text: string;
  /**
   * What a good copywriter would write in its place, lower case where the phrase is: the best first. It fits the
   * wording of `text`, not every inflection that has the same stems. Absent where nothing honest replaces the phrase.
   */
  readonly instead?: string | readonly string[];
  /** Whether only these words are meant: another inflection of them says something else. */
  readonly exact?: true;
  /** What the phrase is evidence of by itself; of spam where absent. */
  readonly standing?: Standing;
}

/**
 * `topic`: what email is about, legitimate email as well (bitcoin, mortgage). By itself it is an information without
 * points, and it counts only beside a phrase of its category that is none. `everyday`: the same of
 * words that honest email needs as well, and beside which nearly all spam has worse to show (my late father, this transaction). `listed`: it is well known as
 * a trigger of spam filters, and the corpora have too little of it to say. It is an information that counts in part.
 */
export type Standing = 'topic' | 'everyday' | 'listed';

/** Phrases of which the same sentence is true. */
export interface Family {
  readonly name: string;
  /** What is wrong and what to do about it, of the phrase as it stands in the draft. */
  readonly message: (phrase: string) => Message;
  /** Whether of every phrase only the listed words are meant. */
  readonly exact?: true;
  /** Whether the phrases mean the same behind “not”: “don't miss out” presses, “not unsolicited” claims. */
  readonly holdsWhenDenied?: boolean;
  /** What just before a phrase makes it say something else: “your order now ships”, “the council has to act now”. */
  readonly unlessPreceded?: RegExp;
  /** What later in the same sentence gives the reader what the message asks for. */
  readonly unlessFollowed?: RegExp;
  /** Evidence of spam by themselves. A phrase of which there is no more to say is its text alone. */
  readonly phrases?: readonly (string | Phrase)[];
  /** Phrases of the standing `topic`, as in `phrases`. */
  readonly topics?: readonly (string | Phrase)[];
  /** Phrases of the standing `everyday`, as in `phrases`. */
  readonly everyday?: readonly (string | Phrase)[];
  /** Phrases of the standing `listed`, as in `phrases`. */
  readonly listed?: readonly (string | Phrase)[];
}

/** A phrase with the family it belongs to. */
export interface FamilyPhrase extends Phrase {
  readonly family: Family;
}

/** The phrases of families, in the order of their texts. */
export function inFamilies(families: readonly Family[]): readonly FamilyPhrase[] {
  return families
    .flatMap((family) => phrasesOf(family).map((phrase) => ({ ...phrase, family })))
    .sort(byText);
}

function phrasesOf({ phrases = [], topics = [], everyday = [], listed = [] }: Family): readonly Phrase[] {
  return [
    ...phrases.map(toPhrase),
    ...topics.map(standing('topic')),
    ...everyday.map(standing('everyday')),
    ...listed.map(standing('listed')),
  ];
}

function standing(as: Standing): (written: string | Phrase) => Phrase {
  return (written) => ({ ...toPhrase(written), standing: as });
}

function toPhrase(written: string | Phrase): Phrase {
  return typeof written === 'string' ? { text: written } : written;
}

/** The order in which phrases are listed. */
export function byText(one: Phrase, other: Phrase): number {
  return one.text < other.text ? -1 : 1;
}
