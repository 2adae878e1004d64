import { type RuleId, rules } from '../../core/rules/index.ts';
import { weights } from '../../core/rules/weights.ts';
import { HAND_SET } from '../measure/hand-set.ts';
import { FILTERS, type Filter, type Observed } from './observed.ts';

/** What *Fix All Safe* does to a filter's scores. */
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

/** Templates in which a rule warns of what no filter shares and no measured weight backs. */
export interface Alone {
  readonly templates: number;
  /** Templates with at least one such warning. */
  readonly warned: number;
  /** By rule, the most frequent first. */
  readonly byRule: readonly (readonly [RuleId, number])[];
  /** Of these rules, those that the law and the providers' rules for senders back, not filters: counted apart. */
  readonly byLaw: readonly (readonly [RuleId, number])[];
}

export function warningsAlone(templates: readonly Observed[]): Alone {
  const counts = new Map<RuleId, number>();
  let warned = 0;
  for (const observed of templates) {
    const alone = [...observed.warnings].filter((rule) => !isShared(rule, observed) && !isBacked(rule));
    for (const rule of alone) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (alone.some((rule) => !isOfLaw(rule))) warned++;
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    templates: templates.length,
    warned,
    byRule: sorted.filter(([rule]) => !isOfLaw(rule)),
    byLaw: sorted.filter(([rule]) => isOfLaw(rule)),
  };
}

function isShared(rule: RuleId, { before }: Observed): boolean {
  const names = rules.find(({ id }) => id === rule)?.filters ?? [];
  return names.some((name) => FILTERS.some((filter) => before[filter].symbols.has(name)));
}

function isOfLaw(rule: RuleId): boolean {
  return rules.find(({ id }) => id === rule)?.group === 'compliance';
}

/** A weight that is set by hand says nothing of mail. */
function isBacked(rule: RuleId): boolean {
  return weights[rule] > 0 && !Object.hasOwn(HAND_SET, rule);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
