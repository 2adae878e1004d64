import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this similarity (Jaro-Winkler, 0 to 1) a name is not a misspelling of another. */
const MIN_SIMILARITY = 0.85;

/** The known name that a mistyped one is nearest to, if one is near enough to be meant. */
export function closestMatch(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = MIN_SIMILARITY;
  for (const candidate of known) {
    const near = similarity(name.slice(0, 60), candidate, { ignoreCase: true });
    if (near > most) [best, most] = [candidate, near];
  }
  return best;
}
