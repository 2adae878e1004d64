import type { FilterResult } from './api.ts';

/** The filter's points for the way the message took: a composed one took none. */
export function deliveryScore({ symbols }: FilterResult): number {
  const scores = symbols.map(({ about, score = 0 }) => (about === 'delivery' ? score : 0));
  return Math.round(100 * scores.reduce((sum, score) => sum + score, 0)) / 100;
}
