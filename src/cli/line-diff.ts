/** Lines of one text that take the place of lines of another: half-open ranges of indexes. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * What changed between two lists of lines, in order, with at least one equal line between changes. Lines that occur once in both
 * are matched in the longest order they share (“patience”), and what is equal next to them joins them: n log n steps, where the
 * shortest difference could take n².
 */
export function changedLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let start = 0;
  let newStart = 0;
  for (const [end, newEnd] of [...anchors(before, after), [before.length, after.length] as const]) {
    const gap = trimmed(before, after, { start, end, newStart, newEnd });
    if (gap.start < gap.end || gap.newStart < gap.newEnd) changes.push(gap);
    start = end;
    newStart = newEnd;
  }
  return changes;
}

/** A change without the equal lines at both its ends. */
function trimmed(before: readonly string[], after: readonly string[], change: LineChange): LineChange {
  let { start, end, newStart, newEnd } = change;
  while (start < end && newStart < newEnd && before[start] === after[newStart]) {
    start++;
    newStart++;
  }
  while (start < end && newStart < newEnd && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return { start, end, newStart, newEnd };
}

type Pair = readonly [index: number, newIndex: number];

/** Pairs of equal lines that stand in the same order in both. */
function anchors(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = onlyOnes(after);
  const pairs = [...onlyOnes(before)]
    .flatMap(([line, index]): Pair[] => {
      const newIndex = places.get(line);
      return newIndex === undefined ? [] : [[index, newIndex]];
    })
    .sort(([a], [b]) => a - b);
  return longestRise(pairs);
}

/** The lines that occur once, each with its index. */
function onlyOnes(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, index);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

interface RiseStep {
  readonly pair: Pair;
  readonly before: RiseStep | undefined;
}

/** The longest row of pairs whose second numbers rise, by patience sorting. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const tops: RiseStep[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tops[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    tops[low] = { pair, before: tops[low - 1] };
  }
  const rise: Pair[] = [];
  for (let step = tops.at(-1); step; step = step.before) rise.push(step.pair);
  return rise.reverse();
}
