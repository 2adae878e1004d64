import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { lexiconSupport } from './support.ts';

/** The text of `src/core/lexicon/phrase-counts.ts`. */
export function phraseCountsFile(observations: readonly Observation[]): string {
  const support = lexiconSupport(observations);
  const lines = lexicon.flatMap(({ phrase: { text, standing }, category }, index) => {
    const one = support[index];
    // A listed phrase is too rare for its counts to say anything.
    if (!one || category === 'innocent' || standing === 'listed') return [];
    return [
      { text, line: `${text}:${one.spam[0]}${one.legitimate[0] === 0 ? '' : ` ${one.legitimate[0]}`}` },
    ];
  });
  const sorted = lines.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ line }) => line);
  const [spam, legitimate] = [support[0]?.spam[1] ?? 0, support[0]?.legitimate[1] ?? 0];
  return `// Written by \`npm run measure\`; see docs/lexicon.md. Not to be edited by hand.

/** English documents that were measured. */
export const measured = { spam: ${spam}, legitimate: ${legitimate} } as const;

/**
 * The phrases of the lexicon, but those that are well known and too rare to tell: a line each with the documents of spam
 * and of legitimate mail, where it is in any, in which it stands in whatever inflection.
 */
export const phraseCounts = \`
${sorted.join('\n')}
\`;
`;
}
