import type { Group } from '../rules/rule.ts';
import { CAUTION, GROUP_CAPS, OFFSET, RISKY, SLOPE } from '../rules/weights.ts';
import { type Level, levelAt, scoreAt } from './scale.ts';

export interface Score {
  /** Sum over rules of weight × share, each group capped. */
  readonly points: number;
  /** 0 to 100, lower is better: the points on a scale of four levels of equal width; 0 where nothing adds points. */
  readonly score: number;
  readonly level: Level;
  /**
   * 0 to 1, in hundredths: of the measured email with so many points, the part that was spam, among as much spam as
   * legitimate email.
   */
  readonly likelihood: number;
  /** What each group comes to, capped: together the points. Groups without a finding are left out. */
  readonly groups: ReadonlyMap<Group, number>;
}

/** Points a group, in any order, become the draft's points, its score and its level. */
export function score(groups: ReadonlyMap<Group, number>): Score {
  const capped = new Map<Group, number>();
  for (const [group, sum] of groups) {
    const counted = Math.min(sum, GROUP_CAPS[group]);
    if (counted > 0) capped.set(group, hundredths(counted));
  }
  const points = pointsOf(groups);
  const value = scoreOf(points);
  return { points, score: value, level: levelAt(value), likelihood: likelihoodOf(points), groups: capped };
}

/** What the score would fall by if one finding of a group added nothing; points as they are before the group is capped. */
export function worthOf(points: number, group: Group, groups: ReadonlyMap<Group, number>): number {
  return Math.max(0, scoreOf(pointsOf(groups)) - scoreOf(pointsOf(groups, group, points)));
}

/** The score of a draft with so many points. */
export function scoreOf(points: number): number {
  return scoreAt(points, { caution: CAUTION, risky: RISKY });
}

/** What the groups come to, capped, where one of them has so many points less. */
function pointsOf(groups: ReadonlyMap<Group, number>, less?: Group, by = 0): number {
  let points = 0;
  for (const [group, sum] of groups) points += Math.min(group === less ? sum - by : sum, GROUP_CAPS[group]);
  return hundredths(points);
}

function likelihoodOf(points: number): number {
  return hundredths(1 / (1 + Math.exp(-(OFFSET + SLOPE * Math.sqrt(points)))));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
