import { boundWeights, type Priors } from '../../src/core/report/priors.ts';
import type { ListedRule } from '../../src/core/rules/index.ts';
import type { Group } from '../../src/core/rules/rule.ts';
import { type Features, rowsOf } from './feature-rows.ts';
import { withUnsaid } from './impute-missing.ts';
import { type FitOptions, type Fitted, fitLogistic } from './logistic.ts';
import type { Observation } from './observation.ts';
import { leastOf, mostOf, PRIORS } from './priors.ts';
import { measuredRules, type ShareIn } from './shares.ts';

/** Gives a document's points; only their order matters until they are calibrated. */
type Model = (observation: Observation) => number;

/** A way of making weights from observations. */
export interface Formulation {
  readonly name: string;
  /** What it is, in a few words for `docs/accuracy.md`. */
  readonly description: string;
  fit(observations: readonly Observation[]): Model;
}

/** How strongly large weights, and weights at all, are held down. */
const HELD: Pick<FitOptions, 'ridge' | 'lasso'> = { ridge: 0.0001, lasso: 0.0002 };

/** One weight a rule; `shareIn` says how much of it a document gets. No group of rules adds more than `cap`. */
export function weighedRules(
  name: string,
  description: string,
  shareIn: ShareIn,
  { chosen = measuredRules, cap = Number.POSITIVE_INFINITY, priors = PRIORS }: Weighing = {},
): Formulation {
  return {
    name,
    description,
    fit(observations) {
      const { weights } = weigh(observations, shareIn, chosen, priors);
      const byId = new Map(chosen.map(({ id }, index) => [id, weights[index] ?? 0]));
      return (observation) => {
        const found = chosen.flatMap((rule) => {
          const share = shareIn(rule, observation);
          return share > 0 ? [{ id: rule.id, group: rule.group, share }] : [];
        });
        const bound = boundWeights(found, (id) => byId.get(id) ?? 0, priors);
        const groups = new Map<Group, number>();
        for (const { id, group, share } of found)
          groups.set(group, (groups.get(group) ?? 0) + (bound.get(id) ?? 0) * share);
        return [...groups.values()].reduce((sum, points) => sum + Math.min(points, cap), 0);
      };
    },
  };
}

interface Weighing {
  readonly chosen?: readonly ListedRule[];
  readonly cap?: number;
  /** Least weights that are bounded together. */
  readonly priors?: Priors;
}

/** The weight of each rule in `chosen`, in its order, fitted to all the observations. */
export function weigh(
  observations: readonly Observation[],
  shareIn: ShareIn,
  chosen: readonly ListedRule[] = measuredRules,
  priors: Priors = PRIORS,
): Fitted {
  const rows = rowsOf(observations, shareFeatures(withUnsaid(observations, shareIn), chosen));
  return fitLogistic(rows, {
    features: chosen.length,
    least: chosen.map(({ id }) => leastOf(id, priors)),
    most: chosen.map(({ id }) => mostOf(id)),
    ...HELD,
  });
}

function shareFeatures(shareIn: ShareIn, chosen: readonly ListedRule[]): Features {
  return (observation) => {
    const features = new Map<number, number>();
    chosen.forEach((rule, index) => {
      const share = shareIn(rule, observation);
      if (share > 0) features.set(index, share);
    });
    return features;
  };
}
