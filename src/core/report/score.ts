import type { Group } from '../rules/rule.ts';
import { CAUTION, GROUP_CAPS, OFFSET, RISKY, SLOPE, SPAM } from '../rules/weights.ts';

/** How a draft stands as a whole, from best to worst. */
export const LEVELS = ['clean', 'caution', 'risky', 'spam'] as const;
export type Level = (typeof LEVELS)[number];

export interface Score {
  /** Sum over rules of weight × share, each group capped. */
  readonly points: number;
  /** 0 to 100: the likelihood in percent that mail with so many points is spam, among as much spam as honest mail. */
  readonly score: number;
  readonly level: Level;
  /** What each group comes to, capped: together the points. Groups without a finding are left out. */
  readonly groups: ReadonlyMap<Group, number>;
}

/** Points a group, in any order, become the draft's points, its score and its level. */
export function score(groups: ReadonlyMap<Group, number>): Score {
  let points = 0;
  const capped = new Map<Group, number>();
  for (const [group, sum] of groups) {
    const counted = Math.min(sum, GROUP_CAPS[group]);
    points += counted;
    if (counted > 0) capped.set(group, Math.round(counted * 100) / 100);
  }
  const rounded = Math.round(points * 100) / 100;
  const percent = Math.round(100 / (1 + Math.exp(-(OFFSET + SLOPE * Math.sqrt(rounded)))));
  return { points: rounded, score: percent, level: levelOf(rounded), groups: capped };
}

/** The level of a draft with so many points. */
export function levelOf(points: number): Level {
  if (points >= SPAM) return 'spam';
  if (points >= RISKY) return 'risky';
  return points >= CAUTION ? 'caution' : 'clean';
}
