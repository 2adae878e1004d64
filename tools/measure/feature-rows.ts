import { isSpam } from './cross-validation.ts';
import type { Row } from './logistic.ts';
import type { Observation } from './observation.ts';
import { importances } from './sample-weights.ts';

/** The features of a document that are not 0, by their numbers. */
export type Features = (observation: Observation) => ReadonlyMap<number, number>;

/** Rows for fitting, each counting as the balance of sources wants; documents that look alike are one row. */
export function rowsOf(observations: readonly Observation[], features: Features): readonly Row[] {
  const balance = importances(observations);
  const rows = new Map<string, Row>();
  observations.forEach((observation, index) => {
    const row = rowOf(features(observation));
    const key = `${isSpam(observation)} ${row.features} ${row.values}`;
    const importance = (rows.get(key)?.importance ?? 0) + (balance[index] ?? 0);
    rows.set(key, { ...row, isSpam: isSpam(observation), importance });
  });
  return [...rows.values()];
}

function rowOf(features: ReadonlyMap<number, number>): Pick<Row, 'features' | 'values'> {
  return { features: [...features.keys()], values: [...features.values()] };
}
