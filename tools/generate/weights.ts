import { type ListedRule, type RuleId, rules } from '../../src/core/rules/index.ts';
import {
  CAUTION,
  GROUP_CAPS,
  OFFSET,
  RISKY,
  SLOPE,
  weights as shipped,
} from '../../src/core/rules/weights.ts';
import { HAND_SET, OTHERWISE } from '../measure/hand-set.ts';
import { leastOf } from '../measure/priors.ts';
import { measuredRules } from '../measure/shares.ts';
import { weightsFile } from '../measure/weights-file.ts';

/** Weights by rule. A rule that was just listed has none, although it has to once the file is generated. */
type Known = Readonly<Partial<Record<RuleId, number>>>;

const groups = [...new Set(rules.map(({ group }) => group))];

/** `src/core/rules/weights.ts` in step with the list of rules and with the weights set by hand, but not measured anew. */
export function weightsText(known: Known = shipped): string {
  return weightsFile({
    weights: new Map(rules.map((rule) => [rule.id, weightOf(rule, known)])),
    caps: groups.map((group) => [group, GROUP_CAPS[group]]),
    calibration: { offset: OFFSET, slope: SLOPE },
    levels: { caution: CAUTION, risky: RISKY },
  });
}

/** What the rule weighs: set by hand, or as it was last measured; the least that it may weigh until that is done. */
export function weightOf(rule: ListedRule, known: Known = shipped): number {
  return isMeasured(rule) ? (known[rule.id] ?? leastOf(rule.id)) : (HAND_SET[rule.id] ?? OTHERWISE);
}

/** Whether the weight of the rule comes from collected mail, now or once it is measured. */
export function isMeasured({ id }: Pick<ListedRule, 'id'>): boolean {
  return measuredRules.some((rule) => rule.id === id);
}
