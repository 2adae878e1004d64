import { type RuleId, rules } from '../../src/core/rules/index.ts';
import type { Group } from '../../src/core/rules/rule.ts';
import { ABLATIONS, CAP, SHIPPED } from './ablations.ts';
import { calibrate, likelihoodOf } from './calibrate.ts';
import { ruleCounts } from './counts.ts';
import { foldsOf } from './cross-validation.ts';
import type { Band } from './curve.ts';
import { HAND_SET, OTHERWISE } from './hand-set.ts';
import { type Formulation, weigh } from './model.ts';
import type { Observation } from './observation.ts';
import { kindImportances } from './sample-weights.ts';
import { measuredRules, shareOf } from './shares.ts';
import { thresholds } from './thresholds.ts';
import { isFitted, type Judged, validate } from './validate.ts';
import type { Measured } from './weights-file.ts';

export type Judgements = ReadonlyMap<string, readonly Judged[]>;

/** A formulation and what its models made of documents that they had not seen, by the folds' names. */
interface ModelTrial {
  readonly formulation: Formulation;
  readonly judgements: Judgements;
}

export interface Measurement {
  readonly observations: readonly Observation[];
  readonly measured: Measured;
  /** What is shipped, and the same without a part of it. */
  readonly ablations: readonly ModelTrial[];
  /** Each document judged once by a model that had not seen it, nor its project, list or newsletter. */
  readonly held: readonly Judged[];
  readonly bands: readonly Band[];
}

/** Groups whose rules are all weighed by hand stay small together as well. */
const CAPS_BY_HAND: Readonly<Partial<Record<Group, number>>> = {
  accessibility: 0,
  compliance: 0.5,
  directives: 0,
};
const GROUPS: readonly Group[] = [...new Set(rules.map(({ group }) => group))];

/** Name of the folds that judge each document once. */
const WITHIN = 'within sources';

/** Fits, tries and calibrates; the same observations in the same order give the same result. */
export function measure(
  observations: readonly Observation[],
  done: (count: number, total: number) => void = () => {},
): Measurement {
  const folds = foldsOf(observations);
  const ablations = ABLATIONS.map((formulation, index): ModelTrial => {
    done(index, ABLATIONS.length);
    return { formulation, judgements: validate(formulation, folds) };
  });
  const shipped = ablations.find(({ formulation }) => formulation === SHIPPED);
  return { observations, ablations, ...ship(observations, shipped?.judgements.get(WITHIN) ?? []) };
}

/** What the engine takes from the measurement, without trying anything else. */
export function measureShipped(observations: readonly Observation[]): Measured {
  const within = foldsOf(observations).filter(({ name }) => name === WITHIN);
  return ship(observations, validate(SHIPPED, within).get(WITHIN) ?? []).measured;
}

function ship(
  observations: readonly Observation[],
  held: readonly Judged[],
): Pick<Measurement, 'measured' | 'held' | 'bands'> {
  const english = held.filter(({ observation }) => isFitted(observation));
  const calibration = calibrate(english);
  const measured: Measured = {
    weights: fittedWeights(observations),
    caps: GROUPS.map((group): [Group, number] => [group, CAPS_BY_HAND[group] ?? CAP]),
    calibration,
    levels: thresholds(held),
    counts: ruleCounts(observations),
  };
  return {
    measured,
    held,
    bands: bandsOf(english, (points) => 100 * likelihoodOf(points, calibration)),
  };
}

function fittedWeights(observations: readonly Observation[]): ReadonlyMap<RuleId, number> {
  const { weights } = weigh(observations.filter(isFitted), shareOf);
  const fitted = new Map(measuredRules.map(({ id }, index) => [id, rounded(weights[index] ?? 0)]));
  return new Map(rules.map(({ id }) => [id, fitted.get(id) ?? HAND_SET[id] ?? OTHERWISE]));
}

const WIDTH = 10;

function bandsOf(judged: readonly Judged[], percentAt: (points: number) => number): readonly Band[] {
  const balance = kindImportances(judged.map(({ observation }) => observation));
  const sums = new Map<number, { spam: number; all: number; percents: number; documents: number }>();
  judged.forEach(({ value, isSpam }, index) => {
    const percent = percentAt(value);
    const from = Math.min(100 - WIDTH, Math.floor(percent / WIDTH) * WIDTH);
    const sum = sums.get(from) ?? { spam: 0, all: 0, percents: 0, documents: 0 };
    const importance = balance[index] ?? 0;
    sum.spam += isSpam ? importance : 0;
    sum.all += importance;
    sum.percents += importance * percent;
    sum.documents++;
    sums.set(from, sum);
  });
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([from, { spam, all, percents, documents }]) => ({
      from,
      to: from + WIDTH,
      likelihood: percents / all,
      spam: spam / all,
      documents,
    }));
}

/** A twentieth of a point is chance. */
const LEAST_WEIGHT = 0.1;

function rounded(weight: number): number {
  return weight < LEAST_WEIGHT ? 0 : Math.round(weight * 20) / 20;
}
