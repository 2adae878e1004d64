import { fitLogistic } from './logistic.ts';
import { kindImportances } from './sample-weights.ts';
import type { Judged } from './validate.ts';

/**
 * From points to the likelihood of spam among as much spam as legitimate mail: a logistic curve over the square root of
 * the points, which fits better than one over the points: the first say more than the last.
 */
export interface Calibration {
  readonly offset: number;
  readonly slope: number;
}

/** The curve through judgements of documents that their model had not seen. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const balance = kindImportances(judged.map(({ observation }) => observation));
  const rows = judged.map(({ value, isSpam }, index) => ({
    features: value > 0 ? [0] : [],
    values: value > 0 ? [Math.sqrt(value)] : [],
    isSpam,
    importance: balance[index] ?? 0,
  }));
  const { weights, bias } = fitLogistic(rows, { features: 1, ridge: 0, lasso: 0 });
  return { offset: rounded(bias), slope: rounded(weights[0] ?? 0) };
}

/** 0 to 1: the likelihood that mail with so many points is spam. */
export function likelihoodOf(points: number, { offset, slope }: Calibration): number {
  return 1 / (1 + Math.exp(-(offset + slope * Math.sqrt(points))));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
