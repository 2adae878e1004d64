import { isSpam } from './cross-validation.ts';
import { quantile } from './figures.ts';
import type { Observation } from './observation.ts';
import { randomNumbers } from './random.ts';
import type { Judged } from './validate.ts';

/** By how much a figure of one model is above that of another, and where 95 of 100 such differences lie. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Differences {
  readonly auc: Difference;
  /** Of recall at 1% false positives. */
  readonly recall: Difference;
}

const FALSE_POSITIVES = 0.01;
const DRAWS = 1000;

/**
 * How two models differ on the same documents, which stand in the same order in both lists. Projects, lists and senders
 * are drawn anew as wholes, spam email by email, within their kinds; a draw is the same for both models, so that what is
 * hard for both is no difference. The same lists always give the same figures.
 */
export function pairedDifferences(
  one: readonly Judged[],
  other: readonly Judged[],
  draws = DRAWS,
): Differences {
  const draw = drawer(one.map(({ observation }) => observation));
  const [ranked, otherRanked] = [rankedBy(one), rankedBy(other)];
  const differenceIn = (times: Int32Array) => {
    const [mine, others] = [figuresOf(ranked, times), figuresOf(otherRanked, times)];
    return { auc: mine.auc - others.auc, recall: mine.recall - others.recall };
  };
  const as = differenceIn(new Int32Array(one.length).fill(1));
  const drawn = Array.from({ length: draws }, () => differenceIn(draw()));
  const within = (figure: keyof Differences): Difference => {
    const values = drawn.map((each) => each[figure]);
    return { value: as[figure], low: quantile(0.025, values), high: quantile(0.975, values) };
  };
  return { auc: within('auc'), recall: within('recall') };
}

/** Gives how often each document is in a sample that was drawn anew, with as many groups of each kind as there are. */
function drawer(observations: readonly Observation[]): () => Int32Array {
  const kinds = new Map<string, Map<string, number[]>>();
  for (const [index, one] of observations.entries()) {
    const groups = kinds.get(one.kind) ?? new Map<string, number[]>();
    kinds.set(one.kind, groups);
    const name = isSpam(one) ? one.id : `${one.source} ${one.group}`;
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  const pools = [...kinds.values()].map((groups) => [...groups.values()]);
  const random = randomNumbers(1);
  return () => {
    const times = new Int32Array(observations.length);
    for (const pool of pools) {
      for (const _ of pool) {
        for (const index of pool[Math.floor(random() * pool.length)] ?? [])
          times[index] = (times[index] ?? 0) + 1;
      }
    }
    return times;
  };
}

/** The documents that a model puts on one height: their places in the list, spam apart. */
interface Rank {
  readonly spam: readonly number[];
  readonly legitimate: readonly number[];
}

/** From the highest. */
function rankedBy(judged: readonly Judged[]): readonly Rank[] {
  const ranks = new Map<number, { spam: number[]; legitimate: number[] }>();
  for (const [index, { value, isSpam }] of judged.entries()) {
    const rank = ranks.get(value) ?? { spam: [], legitimate: [] };
    ranks.set(value, rank);
    rank[isSpam ? 'spam' : 'legitimate'].push(index);
  }
  return [...ranks].sort(([a], [b]) => b - a).map(([, rank]) => rank);
}

/** As `areaUnderCurve` and `recallAt` of a list in which each document stands so many times. */
function figuresOf(ranks: readonly Rank[], times: Int32Array): { auc: number; recall: number } {
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + (times[place] ?? 0), 0);
  const counted = ranks.map(({ spam, legitimate }) => ({ spam: sum(spam), legitimate: sum(legitimate) }));
  const allowed = Math.floor(
    FALSE_POSITIVES * counted.reduce((total, { legitimate }) => total + legitimate, 0),
  );
  let [spamAbove, legitimateAbove, area, recalled] = [0, 0, 0, 0];
  for (const { spam, legitimate } of counted) {
    area += legitimate * (spamAbove + spam / 2);
    if (legitimateAbove <= allowed && legitimateAbove + legitimate > allowed) recalled = spamAbove;
    spamAbove += spam;
    legitimateAbove += legitimate;
  }
  return { auc: area / (spamAbove * legitimateAbove), recall: recalled / spamAbove };
}
