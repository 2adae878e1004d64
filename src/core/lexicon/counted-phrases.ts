import { phraseCounts } from './phrase-counts.ts';

/** Documents in which a phrase stands, in whatever inflection. */
export type PhraseCount = readonly [spam: number, legitimate: number];

let counts: ReadonlyMap<string, PhraseCount> | undefined;

/** What was counted, by the phrases of the lexicon. Read when it is first asked for: only hovers show it. */
export function countedPhrases(): ReadonlyMap<string, PhraseCount> {
  counts ??= new Map(phraseCounts.trim().split('\n').map(countIn));
  return counts;
}

function countIn(line: string): readonly [phrase: string, count: PhraseCount] {
  const [phrase = '', numbers = ''] = line.split(':');
  const [spam = 0, legitimate = 0] = numbers.split(' ').map(Number);
  return [phrase, [spam, legitimate]];
}
