import { importances } from './balance.ts';
import { isSpam } from './folds.ts';
import type { Row } from './logistic.ts';
import type { Observation } from './observation.ts';

/** The features of a document that are not 0, by their numbers. */
export type Features = (observation: Observation) => ReadonlyMap<number, number>;

/** Rows for fitting, each counting as the balance of sources wants. */
export function rowsOf(observations: readonly Observation[], features: Features): readonly Row[] {
  const balance = importances(observations);
  return observations.map((observation, index) => ({
    ...rowOf(features(observation)),
    isSpam: isSpam(observation),
    importance: balance[index] ?? 0,
  }));
}

export function rowOf(features: ReadonlyMap<number, number>): Pick<Row, 'features' | 'values'> {
  return { features: [...features.keys()], values: [...features.values()] };
}
