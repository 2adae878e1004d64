/** Some work on one draft. */
type Work = (source: string) => unknown;

/** Drafts are cut into so many heaps, which all works take in turn, so that a busy machine slows all alike. */
const HEAPS = 16;

/**
 * Milliseconds of processor time that each work takes over all drafts, warm: of each heap the fastest of so many rounds, for
 * what else runs on a machine only ever slows.
 */
export function sideBySide(
  works: ReadonlyMap<string, Work>,
  drafts: readonly string[],
  rounds: number,
): ReadonlyMap<string, number> {
  const heaps = Array.from({ length: HEAPS }, (_, heap) => drafts.filter((_, at) => at % HEAPS === heap));
  const fastest = new Fastest();
  for (let round = 0; round < rounds; round++) {
    for (const [heap, some] of heaps.entries()) {
      for (const [name, work] of works) {
        const start = process.cpuUsage();
        for (const source of some) work(source);
        const { user, system } = process.cpuUsage(start);
        fastest.note(name, heap, (user + system) / 1000);
      }
    }
  }
  return fastest.sums();
}

/** Of each name, the least of what was noted for each heap. */
export class Fastest {
  readonly #least = new Map<string, number[]>();

  note(name: string, heap: number, ms: number): void {
    const least = this.#least.get(name) ?? [];
    this.#least.set(name, least);
    least[heap] = Math.min(least[heap] ?? Number.POSITIVE_INFINITY, ms);
  }

  sums(): ReadonlyMap<string, number> {
    return new Map([...this.#least].map(([name, least]) => [name, least.reduce((sum, ms) => sum + ms, 0)]));
  }
}
