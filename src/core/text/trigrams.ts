const BITS = 15;
const MASK = (1 << BITS) - 1;
const [CAPITAL_A, CAPITAL_Z, TO_SMALL] = [65, 90, 32];

/** The hash of the last three characters, from that of those before the last; ASCII letters are the same in either case. */
function next(hash: number, code: number): number {
  const small = code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
  // A character is shifted out by the three behind it.
  return ((hash << (BITS / 3)) ^ small) & MASK;
}

/** The hashes of each three characters in a row of a text. */
export function hashesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = next(hash, text.charCodeAt(at));
    if (at >= 2) hashes.push(hash);
  }
  return hashes;
}

/** Which three characters in a row a text has, a bit for each hash: it may say that they are there where they are not. */
export class Trigrams {
  readonly #bits = new Uint32Array((MASK + 1) / 32);

  constructor(text: string) {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = next(hash, text.charCodeAt(at));
      if (at >= 2) this.#bits[hash >> 5] = (this.#bits[hash >> 5] ?? 0) | (1 << (hash & 31));
    }
  }

  /** Whether all of a text’s `hashesOf` are there. */
  mayHave(hashes: readonly number[]): boolean {
    for (const hash of hashes) if ((((this.#bits[hash >> 5] ?? 0) >> (hash & 31)) & 1) === 0) return false;
    return true;
  }
}
