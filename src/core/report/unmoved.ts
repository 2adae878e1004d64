import type { Group } from '../rules/rule.ts';
import { GROUP_CAPS } from '../rules/weights.ts';
import { type Message, text } from '../text/message.ts';
import { score, worthOf } from './score.ts';

/**
 * Why the score would be the same without one finding of a group, though it adds points; a sentence. Nothing where it
 * would fall, or the finding adds none. Points are as they are before the group is capped.
 */
export function unmovedBecause(
  points: number,
  group: Group,
  groups: ReadonlyMap<Group, number>,
): Message | undefined {
  if (points === 0 || worthOf(points, group, groups) > 0) return undefined;
  const cap = GROUP_CAPS[group];
  if ((groups.get(group) ?? 0) - points >= cap)
    return text`Fixing only this doesn’t change the score: its group counts for ${String(cap)} points at most, and the group’s other problems reach that.`;
  return score(groups).score === 100 ? AT_THE_END : TOO_FEW;
}

const AT_THE_END = text`Fixing only this doesn’t change the score: the other problems alone make it 100.`;
const TOO_FEW = text`Fixing only this doesn’t change the score: it adds too few points.`;
