import type { Bounce, BounceRecipient, Family, Side } from './bounce.ts';
import { type CauseId, causes } from './causes.ts';

/** How often a cause was met. */
export interface CauseCount {
  readonly cause: CauseId;
  readonly family: Family;
  readonly side: Side;
  readonly count: number;
}

/** Counts causes over any number of bounces, and remembers the first place of each. */
export class CauseTally<Place> {
  readonly #counts = new Map<
    CauseId,
    { count: number; readonly example: Place; readonly first: BounceRecipient }
  >();

  add(bounce: Bounce, place: (recipient: BounceRecipient) => Place): void {
    if (bounce.kind === 'none') return;
    for (const recipient of bounce.recipients) {
      const known = this.#counts.get(recipient.cause);
      if (known) known.count++;
      else this.#counts.set(recipient.cause, { count: 1, example: place(recipient), first: recipient });
    }
  }

  /** The most frequent first. */
  summary(): readonly (CauseCount & { readonly example: Place; readonly first: BounceRecipient })[] {
    return [...this.#counts]
      .map(([cause, { count, example, first }]) => {
        const { family, side } = causes[cause];
        return { cause, family, side, count, example, first };
      })
      .sort((a, b) => b.count - a.count);
  }
}
