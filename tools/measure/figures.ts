/** A document's standing by some model, with what it is and how much it counts. */
export interface Scored {
  readonly value: number;
  readonly isSpam: boolean;
}

/** The area under the ROC curve; ties count half. `NaN` where a class is missing. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.value - b.value);
  let [below, sum, spam] = [0, 0, 0];
  for (let at = 0; at < sorted.length; ) {
    const value = sorted[at]?.value;
    let [legitimateHere, spamHere] = [0, 0];
    for (; at < sorted.length && sorted[at]?.value === value; at++) {
      if (sorted[at]?.isSpam) spamHere++;
      else legitimateHere++;
    }
    sum += spamHere * (below + legitimateHere / 2);
    below += legitimateHere;
    spam += spamHere;
  }
  return sum / (spam * below);
}

/** The share of spam above a threshold over which at most this share of the legitimate lies. */
export function recallAt(rate: number, scored: readonly Scored[]): number {
  const threshold = thresholdFor(
    rate,
    scored.filter(({ isSpam }) => !isSpam).map(({ value }) => value),
  );
  const spam = scored.filter(({ isSpam }) => isSpam);
  return spam.filter(({ value }) => value > threshold).length / spam.length;
}

/** The lowest of the values above which at most this share of them lies. */
export function thresholdFor(rate: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.floor(rate * sorted.length)] ?? Number.NEGATIVE_INFINITY;
}

/** The smallest value that at least this share of the values reach not beyond; values need not be sorted. */
export function quantile(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
