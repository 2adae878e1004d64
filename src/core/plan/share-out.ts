/**
 * Divides a whole number among shares in proportion to them, by largest remainder: the parts are whole, sum up to it, and none
 * is larger than its share. The total is at most the sum of the shares, which are whole.
 */
export function shareOut(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share * total) / sum);
  const parts = exact.map(Math.floor);
  let rest = total - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    if ((parts[index] ?? 0) >= (shares[index] ?? 0)) continue;
    parts[index] = (parts[index] ?? 0) + 1;
    rest--;
  }
  return parts;
}

/** Counts of the same proportions whose sum is `total`; as they are where that is their sum. */
export function scaled(counts: readonly number[], total: number): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0 || sum === total) return counts;
  // Shares that are surely large enough, so that no part is cut off.
  const times = Math.ceil(total / sum);
  return shareOut(
    total,
    counts.map((count) => count * times),
  );
}
