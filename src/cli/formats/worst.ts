/** The worst of many things: all are counted, few are kept. */
export interface Worst<Item> {
  add(item: Item): void;
  /** The worst, in order; of equals those first that were added first. */
  items(): readonly Item[];
  /** How many were added. */
  count(): number;
}

/** Keeps the `most` worst; `compare` sorts the worse to the front. Never keeps more than twice as many. */
export function worstOf<Item>(most: number, compare: (one: Item, other: Item) => number): Worst<Item> {
  let kept: Item[] = [];
  let count = 0;
  const cut = () => {
    kept = kept.sort(compare).slice(0, most);
  };
  return {
    add(item) {
      count++;
      kept.push(item);
      if (kept.length >= 2 * most) cut();
    },
    items() {
      cut();
      return kept;
    },
    count: () => count,
  };
}
