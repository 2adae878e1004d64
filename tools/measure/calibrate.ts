import type { Level } from '../../src/core/report/score.ts';
import { isSpam } from './cross-validation.ts';
import { thresholdFor } from './figures.ts';
import { fitLogistic } from './logistic.ts';
import type { Observation } from './observation.ts';
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

/** Points from which a draft stands worse. */
export interface Thresholds {
  readonly caution: number;
  readonly risky: number;
  readonly spam: number;
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

/** 0 to 100. */
export function scoreOf(points: number, { offset, slope }: Calibration): number {
  return Math.round(100 / (1 + Math.exp(-(offset + slope * Math.sqrt(points)))));
}

/** The level of a draft with so many points. */
export function levelAt(points: number, { caution, risky, spam }: Thresholds): Level {
  if (points >= spam) return 'spam';
  if (points >= risky) return 'risky';
  return points >= caution ? 'caution' : 'clean';
}

/** Of each kind of legitimate mail at most this share may stand at a level or worse; at `spam`, of all of it. */
const AT_MOST = { risky: 0.01, spam: 0.001 };
/** Between two levels at least. */
const STEP = 0.5;

/** Where the levels begin: `caution` where a draft is as likely spam as not, the others so that no kind of legitimate mail is over its share. */
export function thresholds(judged: readonly Judged[], { offset, slope }: Calibration): Thresholds {
  const points = new Map<Observation['kind'], number[]>();
  for (const { observation, value } of judged) {
    const { kind } = observation;
    if (!isSpam(observation)) points.set(kind, [...(points.get(kind) ?? []), value]);
  }
  const kinds = [...points.values()];
  /** In hundredths, as points are given, and beyond the last of those that may stand above. */
  const beyond = (share: number, lists: readonly number[][]) =>
    Math.max(0, ...lists.map((list) => (Math.floor(100 * thresholdFor(share, list)) + 1) / 100));
  const caution = Math.round(100 * Math.max(0, -offset / slope) ** 2) / 100;
  const risky = Math.max(beyond(AT_MOST.risky, kinds), caution + STEP);
  return { caution, risky, spam: Math.max(beyond(AT_MOST.spam, [kinds.flat()]), risky + STEP) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
