import { type RuleId, rules } from '../../src/core/rules/index.ts';
import { isAboutComposing, isAboutDelivery } from '../../src/filters/delivery.ts';
import { FILTERS, type Filter, type Observed } from './observed.ts';

/** How one symbol and our rules of the same went together. */
export interface SymbolRow {
  readonly filter: Filter;
  readonly symbol: string;
  /** By the filter's installed files; absent where it merely has the default. */
  readonly score?: number;
  /** Documents it fired in. */
  readonly fired: number;
  /** Those of them in which a corresponding rule of ours found something. */
  readonly met: number;
  /** Documents in which a corresponding rule found something and it did not fire. */
  readonly without: number;
  /** Rules that name the symbol and hold: see `LIFT`. */
  readonly rules: readonly RuleId[];
  /** Rules that name it and fire nearly as often without it. */
  readonly loose: readonly RuleId[];
}

/** A correspondence holds if our rule fires at least so many times as often with the symbol as without it. */
export const LIFT = 5;
/** Symbols below say little. */
export const LEAST = 0.5;

/** Symbols that judge content and weigh, in those documents, the most frequent first. */
export function symbolRows(
  observed: readonly Observed[],
  scores: ReadonlyMap<string, number>,
): readonly SymbolRow[] {
  return FILTERS.flatMap((filter) => {
    const weights = new Map<string, number | undefined>();
    for (const { before } of observed) {
      for (const [name, weight] of before[filter].symbols) {
        if (isAboutDelivery(name) || isAboutComposing(name)) continue;
        weights.set(name, filter === 'SpamAssassin' ? scores.get(name) : weight);
      }
    }
    return [...weights].map(([name, score]) => rowOf(filter, name, score, observed));
  }).sort((one, other) => other.fired - one.fired || (one.symbol < other.symbol ? -1 : 1));
}

/** Whether a row is of those by which parity is measured. */
export function isCounted({ score }: SymbolRow): boolean {
  return score !== undefined && score >= LEAST;
}

function rowOf(
  filter: Filter,
  symbol: string,
  score: number | undefined,
  observed: readonly Observed[],
): SymbolRow {
  const named = rules.filter(({ filters }) => filters.some((name) => name === symbol)).map(({ id }) => id);
  const hasFired = ({ before }: Observed) => before[filter].symbols.has(symbol);
  const [withIt, withoutIt] = [observed.filter(hasFired), observed.filter((one) => !hasFired(one))];
  const holds = (rule: RuleId) =>
    rate(withIt, rule) >= LIFT * rate(withoutIt, rule) && rate(withIt, rule) > 0;
  const holding = named.filter(holds);
  const isFound = ({ rules }: Observed) => holding.some((rule) => rules.has(rule));
  return {
    filter,
    symbol,
    ...(score !== undefined && { score }),
    fired: withIt.length,
    met: withIt.filter(isFound).length,
    without: withoutIt.filter(isFound).length,
    rules: holding,
    loose: named.filter((rule) => !holds(rule)),
  };
}

function rate(observed: readonly Observed[], rule: RuleId): number {
  return observed.length === 0 ? 0 : observed.filter(({ rules }) => rules.has(rule)).length / observed.length;
}
