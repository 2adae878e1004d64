import type { ListedRule } from '../../src/core/rules/index.ts';
import { isSpam } from './cross-validation.ts';
import type { Observation } from './observation.ts';
import { importances } from './sample-weights.ts';
import { isAboutSender, isAboutSubject, type ShareIn } from './shares.ts';

/**
 * Shares for fitting: what a document does not say counts as what legitimate mail says of it on average. Most
 * templates have no subject and none a sender, so that any rule about them would seem to speak for spam.
 */
export function withUnsaid(observations: readonly Observation[], shareIn: ShareIn): ShareIn {
  const balance = importances(observations);
  const means = new Map<ListedRule, number>();
  const meanOf = (rule: ListedRule) => {
    const known = means.get(rule);
    if (known !== undefined) return known;
    let [sum, total] = [0, 0];
    observations.forEach((one, index) => {
      if (isSpam(one) || isUnsaid(rule, one)) return;
      sum += (balance[index] ?? 0) * shareIn(rule, one);
      total += balance[index] ?? 0;
    });
    const mean = total === 0 ? 0 : sum / total;
    means.set(rule, mean);
    return mean;
  };
  return (rule, one) => (!isSpam(one) && isUnsaid(rule, one) ? meanOf(rule) : shareIn(rule, one));
}

function isUnsaid(rule: ListedRule, { hasSubject, hasSender }: Observation): boolean {
  return (!hasSubject && isAboutSubject(rule)) || (!hasSender && isAboutSender(rule));
}
