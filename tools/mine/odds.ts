/** Documents added in proportion to how common a phrase is in all mail. */
const PRIOR = 20;

/** Documents with a phrase, and all of them, of one class. */
export interface FoundOdds {
  readonly found: number;
  readonly of: number;
}

/**
 * How surely a phrase belongs to spam: the difference of its log-odds in both classes under an informative Dirichlet
 * prior, in standard deviations (Monroe, Colaresi & Quinn 2008, “Fightin’ Words”, equations 16, 20 and 22, over
 * documents instead of words).
 */
export function logOddsDeviation(spam: FoundOdds, legitimate: FoundOdds): number {
  const prior = (PRIOR * (spam.found + legitimate.found)) / (spam.of + legitimate.of);
  const odds = ({ found, of }: FoundOdds) => Math.log((found + prior) / (of + PRIOR - found - prior));
  const variance = 1 / (spam.found + prior) + 1 / (legitimate.found + prior);
  return (odds(spam) - odds(legitimate)) / Math.sqrt(variance);
}
