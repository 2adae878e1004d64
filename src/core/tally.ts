import type { Hit } from './rules/rule.ts';

/** What a rule found in a draft: its first hits, and what all of them come to. */
export interface Tally {
  readonly hits: readonly Hit[];
  /** The sum of the shares of all hits. */
  readonly share: number;
  /** How many hits are left out. */
  readonly omitted: number;
  /** How many of those have a safe fix. */
  readonly correctable: number;
}

/** Counts all hits and keeps the first `limit` of them, so that a hostile draft fills no memory. */
export function tally(hits: Iterable<Hit>, limit: number): Tally {
  const kept: Hit[] = [];
  let [share, omitted, correctable] = [0, 0, 0];
  for (const hit of hits) {
    share += hit.share ?? 1;
    if (kept.length < limit) kept.push(hit);
    else {
      omitted++;
      if (hit.fixes?.some(({ safe }) => safe)) correctable++;
    }
  }
  return { hits: kept, share, omitted, correctable };
}
