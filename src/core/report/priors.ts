import type { RuleId } from '../rules/index.ts';

/** What a rule found in a draft, as a part of its weight: the sum of its hits' shares. */
export interface FoundShare {
  readonly id: RuleId;
  readonly share: number;
}

/** The part of a rule's weight that is set by hand because the corpora cannot speak, by its id. */
export type Priors = Readonly<Partial<Record<RuleId, number>>>;

/** The most points that priors add to a draft together. */
export const MAX_PRIOR_POINTS = 1.5;

/** What each rule's weight is in a draft: where priors come to more than they may, each counts for less. */
export function boundWeights(
  found: readonly FoundShare[],
  weightOf: (id: RuleId) => number,
  priors: Priors,
): ReadonlyMap<RuleId, number> {
  const priorOf = (id: RuleId) => Math.min(priors[id] ?? 0, weightOf(id));
  const sum = found.reduce((total, { id, share }) => total + priorOf(id) * Math.min(1, share), 0);
  const excess = sum > MAX_PRIOR_POINTS ? 1 - MAX_PRIOR_POINTS / sum : 0;
  return new Map(found.map(({ id }) => [id, weightOf(id) - priorOf(id) * excess]));
}
