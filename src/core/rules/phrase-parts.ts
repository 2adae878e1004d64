import type { FamilyPhrase } from '../lexicon/phrase.ts';

/** What one phrase of a category comes to however dense it is: a second, other phrase is what makes it the category's. */
const MAX_SHARE_OF_ONE_PHRASE = 0.6;

/** What several come to of which collected mail has too little to say. */
const MAX_SHARE_OF_LISTED = 0.8;

/** What a phrase that only public lists know counts for, as a part of a measured one. */
const LISTED_PART = 0.5;

/** How much each phrase of one category in a draft counts as a part of what a measured one does: a topic counts as much as what stands beside it. */
export function partsOf(phrases: readonly FamilyPhrase[]): readonly number[] {
  const standings = phrases.map(({ standing }) => standing);
  const besideTopics = standings.includes(undefined) ? 1 : standings.includes('listed') ? LISTED_PART : 0;
  return standings.map((standing) => {
    if (isCompany(standing)) return besideTopics;
    return standing === 'listed' ? LISTED_PART : 1;
  });
}

/** Whether a phrase is evidence in the company of others only. */
function isCompany(standing: FamilyPhrase['standing']): boolean {
  return standing === 'topic' || standing === 'everyday';
}

/** The most that phrases of one category come to in a draft, as a part of the rule's weight. */
export function mostOf(phrases: readonly FamilyPhrase[]): number {
  const isOfSeveral = phrases.some(({ text }) => text !== phrases[0]?.text);
  if (!isOfSeveral) return MAX_SHARE_OF_ONE_PHRASE;
  return phrases.some(({ standing }) => standing === undefined) ? 1 : MAX_SHARE_OF_LISTED;
}
