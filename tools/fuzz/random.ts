/** Numbers that look random and are the same for the same seed (xorshift, Marsaglia 2003). */
export class Random {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mixed(state ^ seed), 0x9e3779b9) || 1;
  }

  /** At least 0 and below `limit`. */
  below(limit: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) % Math.max(1, limit);
  }

  /** At least `least` and at most `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in one of so many cases. */
  oneIn(cases: number): boolean {
    return this.below(cases) === 0;
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** A part of a text, mostly a short one. */
  part(text: string, most = text.length): string {
    const start = this.below(text.length + 1);
    return text.slice(start, start + this.below(Math.min(most, text.length - start) + 1));
  }
}

/** Spreads what differs over all bits (Murmur 3, Appleby 2008). */
function mixed(seed: number): number {
  let state = seed | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}
