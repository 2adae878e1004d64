import { FILTERS, type Filter, type Observed } from './observed.ts';

/** What *Apply All Safe Fixes* does to a filter's scores. */
export interface FixFigures {
  readonly filter: Filter;
  /** Documents that it changes. */
  readonly changed: number;
  /** Points, before and after, over those. */
  readonly medianBefore: number;
  readonly medianAfter: number;
  /** Over the same documents: the middle of the differences, and how many got worse. */
  readonly medianChange: number;
  readonly worse: number;
  /** Documents that were spam to the filter, and those of them that are not any more. */
  readonly spam: number;
  readonly rescued: number;
}

export function fixFigures(observed: readonly Observed[]): readonly FixFigures[] {
  return FILTERS.map((filter) => {
    const pairs = observed.flatMap(({ before, after }) =>
      after ? [{ before: before[filter], after: after[filter] }] : [],
    );
    const spam = pairs.filter(({ before }) => before.isSpam);
    return {
      filter,
      changed: pairs.length,
      medianBefore: median(pairs.map(({ before }) => before.score)),
      medianAfter: median(pairs.map(({ after }) => after.score)),
      medianChange: median(pairs.map(({ before, after }) => after.score - before.score)),
      worse: pairs.filter(({ before, after }) => after.score > before.score + 0.05).length,
      spam: spam.length,
      rescued: spam.filter(({ after }) => !after.isSpam).length,
    };
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
