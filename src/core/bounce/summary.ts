import { type CauseId, causes } from './causes.ts';
import type { BounceFamily, Side } from './terms.ts';

/** How often a cause was met, and where first. */
export interface CauseCount<Place> {
  readonly cause: CauseId;
  readonly family: BounceFamily;
  readonly side: Side;
  readonly count: number;
  readonly example: Place;
}

/** Counts causes over any number of recipients, and remembers the first place of each. */
export class CauseTally<Place> {
  readonly #counts = new Map<CauseId, { count: number; readonly example: Place }>();

  add(cause: CauseId, place: () => Place): void {
    const known = this.#counts.get(cause);
    if (known) known.count++;
    else this.#counts.set(cause, { count: 1, example: place() });
  }

  /** The most frequent first. */
  summary(): readonly CauseCount<Place>[] {
    return [...this.#counts]
      .map(([cause, { count, example }]) => {
        const { family, side } = causes[cause];
        return { cause, family, side, count, example };
      })
      .sort((a, b) => b.count - a.count);
  }
}
