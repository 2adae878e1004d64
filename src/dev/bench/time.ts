/** Times two functions in turn, so that a busy machine slows both, and gives medians in ms and the median ratio. */
export function compare(subject: () => unknown, base: () => unknown, rounds: number) {
  for (let round = 0; round < Math.min(rounds, 30); round++) {
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

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
