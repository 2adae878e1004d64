import { needlesOf } from './needles.ts';
import { rememberLast } from './remember-last.ts';
import { hashesOf, Trigrams } from './trigrams.ts';

/** A fixed text that a match may have. */
interface Needle {
  readonly text: string;
  /** As of `hashesOf`; none where it is shorter than a trigram. */
  readonly hashes: readonly number[];
}

/**
 * A long regular expression that is not asked where one look at a text shows that it cannot match: where the text lacks each
 * of the fixed texts of which a match has one, as far as its trigrams tell.
 */
export class GuardedPattern {
  readonly #pattern: RegExp;
  #needles: readonly Needle[] | undefined;

  /** A pattern that is neither global nor sticky. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.#pattern.test(text);
  }

  /** Whether the pattern is worth trying on a text; never `false` where it matches. */
  mayMatch(text: string): boolean {
    this.#needles ??= (needlesOf(this.#pattern) ?? ['']).map(toNeedle);
    const trigrams = trigramsOf(text);
    for (const { text: needle, hashes } of this.#needles) {
      if (hashes.length > 0 ? trigrams.mayHave(hashes) : mayInclude(text, needle)) return true;
    }
    return false;
  }
}

function toNeedle(text: string): Needle {
  return { text, hashes: hashesOf(text) };
}

/** Whether a text may include a short one; of one with ASCII letters nothing is said, for they may be in either case. */
function mayInclude(text: string, needle: string): boolean {
  return /[a-z]/i.test(needle) || text.includes(needle);
}

/** Several patterns are tried on the same text, one after the other. */
const trigramsOf = rememberLast((text) => new Trigrams(text));
