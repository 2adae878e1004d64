import type { Campaign } from './campaigns.ts';
import { BREAK, type MinedPart, type Vocabulary } from './texts.ts';

/** Stems of a phrase, by their numbers, separated by spaces. */
export type Gram = string;

/** The distinct phrases of so many words in a campaign, each with a spelling. `isWanted` is asked of its stems. */
export function gramsIn(
  { documents }: Campaign,
  place: MinedPart,
  length: number,
  vocabulary: Vocabulary,
  isWanted: (first: Gram, last: Gram) => boolean,
): ReadonlyMap<Gram, string> {
  const grams = new Map<Gram, string>();
  for (const document of documents) {
    const words = document[place];
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.subarray(at, at + length);
      if (part.includes(BREAK)) continue;
      const stems = [...part].map((word) => vocabulary.stem(word));
      if (!isWanted(stems.slice(0, -1).join(' '), stems.slice(1).join(' '))) continue;
      const gram = stems.join(' ');
      if (!grams.has(gram)) grams.set(gram, [...part].map((word) => vocabulary.spelling(word)).join(' '));
    }
  }
  return grams;
}
