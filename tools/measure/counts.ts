import { type RuleId, rules } from '../../src/core/rules/index.ts';
import { isSpam } from './cross-validation.ts';
import type { Observation } from './observation.ts';
import { isAboutWords } from './shares.ts';

/** Documents with at least one hit, of how many. */
export type Count = readonly [found: number, of: number];

/** Spam and legitimate documents apart. */
export interface RuleCounts {
  readonly spam: Count;
  readonly legitimate: Count;
}

/** By source, `spam` and `legitimate` apart, and all together under `all`. */
export type CountsBySource = ReadonlyMap<string, RuleCounts>;

export const ALL = 'all';

/** In how many documents each rule finds something. Rules about words are asked of English documents only. */
export function ruleCounts(observations: readonly Observation[]): ReadonlyMap<RuleId, CountsBySource> {
  return new Map(
    rules.map((rule) => {
      const asked = isAboutWords(rule) ? observations.filter(({ isEnglish }) => isEnglish) : observations;
      return [rule.id, bySource(asked, ({ shares }) => shares[rule.id] !== undefined)];
    }),
  );
}

function bySource(
  observations: readonly Observation[],
  has: (observation: Observation) => boolean,
): CountsBySource {
  const sources = [ALL, ...[...new Set(observations.map(({ source }) => source))].sort()];
  const counts = new Map(
    sources.map((source): [string, { spam: [number, number]; legitimate: [number, number] }] => [
      source,
      { spam: [0, 0], legitimate: [0, 0] },
    ]),
  );
  for (const one of observations) {
    const found = has(one) ? 1 : 0;
    for (const source of [ALL, one.source]) {
      const count = counts.get(source)?.[isSpam(one) ? 'spam' : 'legitimate'];
      if (!count) continue;
      count[0] += found;
      count[1]++;
    }
  }
  return counts;
}
