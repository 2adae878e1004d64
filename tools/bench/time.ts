/** Rounds before those that count, for each of them. */
const WARM_UP = 2;

/** Times two functions in turn, so that a busy machine slows both, and gives medians in ms and the median ratio. */
export function compare(subject: () => unknown, base: () => unknown, rounds: number) {
  // An editor checks at every pause: what counts is code that has run for a while, as the parser's has.
  for (let round = 0; round < WARM_UP * rounds; round++) {
    subject();
    base();
  }
  const subjects: number[] = [];
  const bases: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const a = time(subject);
    const b = time(base);
    subjects.push(a);
    bases.push(b);
    ratios.push(a / b);
  }
  return { ms: median(subjects), baseMs: median(bases), ratio: median(ratios) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
