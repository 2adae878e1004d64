/**
 * How many letters are added, left out, changed or swapped with the next between two words (optimal string alignment), counted up
 * to `limit`; more than that is `limit + 1`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const changed = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const gap = Math.min(above[column] ?? 0, line[column - 1] ?? 0) + 1;
      const isSwap = row > 1 && column > 1 && isSwapped(one, row - 2, other, column - 2);
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : changed;
      const edits = Math.min(changed, gap, swapped);
      line.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[other.length] ?? 0, limit + 1);
}

/** Whether two words differ by nothing but two letters that stand the other way round, or one that is written twice. */
export function isSlipOfFinger(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at++;
  if (typed.length === meant.length)
    return isSwapped(typed, at, meant, at) && typed.slice(at + 2) === meant.slice(at + 2);
  return (
    typed.length === meant.length + 1 &&
    typed[at] === typed[at - 1] &&
    typed.slice(at + 1) === meant.slice(at)
  );
}

function isSwapped(one: string, at: number, other: string, there: number): boolean {
  return one[at] === other[there + 1] && one[at + 1] === other[there] && one[at] !== one[at + 1];
}
