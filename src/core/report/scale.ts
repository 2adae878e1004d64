/** How a draft stands as a whole, from best to worst. */
export const LEVELS = ['clean', 'caution', 'risky', 'spam'] as const;
export type Level = (typeof LEVELS)[number];

/** Points at which the measured levels begin. */
export interface LevelPoints {
  readonly caution: number;
  readonly risky: number;
}

/** Where `spam` begins and the scale ends, as multiples of the points of `risky`. */
const SPAM_OF_RISKY = 1.5;
const END_OF_RISKY = 3;

/** Each level is as wide as the others on the scale. */
const WIDTH = 100 / LEVELS.length;

/**
 * The score of so many points, a whole number from 0 to 100, lower being better: a line through 0, 25 at `caution`, 50 at
 * `risky`, 75 at one and a half times and 100 at three times those, so that a fix shows wherever the draft stands.
 */
export function scoreAt(points: number, { caution, risky }: LevelPoints): number {
  const ends = [0, caution, risky, risky * SPAM_OF_RISKY, risky * END_OF_RISKY];
  for (let band = 1; band < ends.length; band++) {
    const [from = 0, to = 0] = [ends[band - 1], ends[band]];
    if (points < to) return Math.floor(WIDTH * (band - 1 + (points - from) / (to - from)));
  }
  return 100;
}

/** The level of a score: each begins at a quarter of the scale. */
export function levelAt(score: number): Level {
  return LEVELS[Math.min(LEVELS.length - 1, Math.floor(score / WIDTH))] ?? 'clean';
}
