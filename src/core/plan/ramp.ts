/** How much more may be sent the day after so much was: the first row whose `below` is larger holds, and never leads past it. */
interface RampGrowth {
  readonly below: number;
  readonly factor: number;
  readonly add: number;
}

/** How a volume rises day by day. */
export interface Ramp {
  readonly start: number;
  /** So many days stay at the start. */
  readonly startDays: number;
  /** The last row is below `Infinity`. */
  readonly growth: readonly RampGrowth[];
}

/** What may be sent the day after `volume` was. More than that. */
export function grown({ growth }: Ramp, volume: number): number {
  const row = growth.find(({ below }) => volume < below);
  if (!row) return volume + 1;
  return Math.max(volume + 1, Math.min(row.below, Math.floor(volume * row.factor) + row.add));
}

/** Steps of a ramp that are gone back over at most. */
const MAX_STEPS = 10_000;

/** The volume of the ramp’s last day before one with `volume`: one step back. At least 1. */
export function steppedBack(ramp: Ramp, volume: number): number {
  if (volume <= ramp.start) return Math.max(1, Math.floor(Math.min(volume, ramp.start) / 2));
  let before = ramp.start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = grown(ramp, before);
    if (next >= volume) break;
    before = next;
  }
  return before;
}

/** Where a sender stands on a ramp that he has gone before. */
export interface RampStanding {
  /** What was sent on the last day. */
  readonly volume: number;
  /** Days on which no more may be sent. */
  readonly holdDays: number;
}

/** What a ramp allows on a day, and for which reason no more. */
export interface Allowance {
  readonly volume: number;
  readonly because: 'start' | 'growth' | 'hold';
}

/** Goes a ramp day by day: what is allowed tomorrow depends on what was sent, not on what might have been. */
export class RampWalk {
  readonly #ramp: Ramp;
  #most: number;
  #holdDays: number;
  #startDays: number;

  constructor(ramp: Ramp, standing?: RampStanding) {
    this.#ramp = ramp;
    this.#most = standing?.volume ?? 0;
    this.#holdDays = standing?.holdDays ?? 0;
    this.#startDays = standing ? 0 : ramp.startDays;
  }

  allowance(): Allowance {
    if (this.#holdDays > 0) return { volume: this.#most, because: 'hold' };
    const { start } = this.#ramp;
    const volume = this.#startDays > 0 ? start : grown(this.#ramp, this.#most);
    return volume > start ? { volume, because: 'growth' } : { volume: start, because: 'start' };
  }

  /** Ends a day on which so much was sent. */
  sent(volume: number): void {
    if (volume === 0) return;
    this.#holdDays = Math.max(0, this.#holdDays - 1);
    this.#startDays = Math.max(0, this.#startDays - 1);
    this.#most = Math.max(this.#most, volume);
  }
}
