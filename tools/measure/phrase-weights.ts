import { isSpam } from './cross-validation.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { importances } from './sample-weights.ts';

/** Documents added to both classes with the phrase at its mean rate: what is rare says little. */
const PRIOR = 2;
/** Log-odds that make a phrase as strong as a phrase can be. */
const STRONGEST = 4;

/** How much each phrase speaks for spam, 0 to 1: its log-odds in balanced documents, shrunk; 0 where it speaks against. */
export function strengthsOf(observations: readonly Observation[]): readonly number[] {
  const balance = importances(observations);
  const spam = new Float64Array(lexicon.length);
  const legitimate = new Float64Array(lexicon.length);
  let [spamTotal, legitimateTotal] = [0, 0];
  observations.forEach((one, index) => {
    if (!one.isEnglish) return;
    const weight = balance[index] ?? 0;
    if (isSpam(one)) spamTotal += weight;
    else legitimateTotal += weight;
    const counts = isSpam(one) ? spam : legitimate;
    for (const { phrase } of one.phrases) counts[phrase] = (counts[phrase] ?? 0) + weight;
  });
  return lexicon.map((_, index) => {
    const [inSpam, inLegitimate] = [spam[index] ?? 0, legitimate[index] ?? 0];
    const rate = (inSpam + inLegitimate + 1) / (spamTotal + legitimateTotal + 2);
    const odds =
      Math.log((inSpam + PRIOR * 0.5 + rate) / (spamTotal + PRIOR)) -
      Math.log((inLegitimate + PRIOR * 0.5 + rate) / (legitimateTotal + PRIOR));
    return Math.max(0, Math.min(1, odds / STRONGEST));
  });
}
