import type { FamilyPhrase } from '../lexicon/phrase.ts';

/** What one phrase of a category comes to however dense it is: a second, other phrase is what makes it the category's. */
const MAX_SHARE_OF_ONE_PHRASE = 0.6;

/** What several come to of which collected mail has too little to say. */
const MAX_SHARE_OF_LISTED = 0.8;

/** What a phrase that only public lists know counts for, as a part of a measured one. */
const LISTED_PART = 0.5;

/** How many phrases that honest email needs as well are as much evidence as another one. */
const EVERYDAY_FOR_ONE = 3;

/** How much each phrase of one category in a draft counts as a part of what a measured one does: a topic counts as much as what stands beside it. */
export function partsOf(phrases: readonly FamilyPhrase[]): readonly number[] {
  const standings = phrases.map(({ standing }) => standing);
  const everyday = evidenceOf(phrases) < 1 ? 0 : 1;
  const listed = standings.includes('listed') ? LISTED_PART : 0;
  const topic = standings.includes(undefined) ? 1 : Math.max(listed, everyday * LISTED_PART);
  const parts = { topic, everyday, listed: LISTED_PART };
  return standings.map((standing) => (standing === undefined ? 1 : parts[standing]));
}

/** The most that phrases of one category come to in a draft, as a part of the rule's weight. */
export function mostOf(phrases: readonly FamilyPhrase[]): number {
  if (evidenceOf(phrases) <= 1) return MAX_SHARE_OF_ONE_PHRASE;
  return phrases.some(({ standing }) => standing === undefined) ? 1 : MAX_SHARE_OF_LISTED;
}

/** How many distinct phrases there are, an everyday one being a part of one. A topic is none by itself. */
function evidenceOf(phrases: readonly FamilyPhrase[]): number {
  const distinct = new Map(phrases.map(({ text, standing }) => [text, standing]));
  const standings = [...distinct.values()];
  const everyday = standings.filter((standing) => standing === 'everyday').length;
  const others = standings.filter((standing) => standing === undefined || standing === 'listed').length;
  return others + everyday / EVERYDAY_FOR_ONE;
}
