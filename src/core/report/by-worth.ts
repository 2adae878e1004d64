import type { Finding } from './report.ts';

/** Sorts findings whose fixing lowers the score most to the front; of those that lower it alike, the one with more points. */
export function byWorth(
  one: Pick<Finding, 'worth' | 'points'>,
  other: Pick<Finding, 'worth' | 'points'>,
): number {
  return other.worth - one.worth || other.points - one.points;
}
