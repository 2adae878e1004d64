import fc from 'fast-check';
import { engines, Probe } from './engine.ts';

/** A test by its file and its number in it, with what it does without a mutant. */
export interface Test {
  readonly file: string;
  readonly index: number;
  readonly name: string;
  /** How many mutants it comes by: the same on every machine. */
  readonly steps: number;
  /** The first mutant of each place it comes by. */
  readonly reached: readonly number[];
  readonly result: 'passes' | 'fails' | 'too long';
}

/**
 * Tests that come by more mutants than this are not asked: they read megabytes, or all examples there are, and all others
 * together take less time.
 */
const MAX_STEPS = 400_000;

export type Job =
  | { readonly kind: 'survey'; readonly file: string }
  | { readonly kind: 'mutant'; readonly id: number; readonly tests: readonly Test[] };

export interface Surveyed {
  readonly kind: 'surveyed';
  readonly tests: readonly Test[];
  /** What is reached before the first test runs. */
  readonly loading: readonly number[];
}

/** `by` is the test that noticed the mutant; absent where none did. */
export interface Tried {
  readonly kind: 'tried';
  readonly id: number;
  readonly by?: string;
}

const engine = engines(process.argv[2] ?? '');
// The same cases each time, and none looked for that is smaller.
fc.configureGlobal({ seed: 1, endOnFailure: true });

process.on('message', (job: Job) => {
  const work = job.kind === 'survey' ? survey(job.file) : tryMutant(job.id, job.tests);
  work.then((answer) => process.send?.(answer));
});

async function survey(file: string): Promise<Surveyed> {
  const probe = new Probe(0);
  const { files, collected } = engine(probe);
  await files[file]?.();
  const loading = [...probe.reached];
  const tests: Test[] = [];
  for (const [index, { name, run }] of collected.entries()) {
    probe.reached.clear();
    probe.count = 0;
    probe.limit = MAX_STEPS;
    const passes = await succeeds(run);
    const { count: steps, reached } = probe;
    const result = steps > MAX_STEPS ? 'too long' : passes ? 'passes' : 'fails';
    tests.push({ file, index, name, steps, reached: [...reached], result });
  }
  return { kind: 'surveyed', tests, loading };
}

/** A test that comes by so many times the mutants it came by will not end. */
const MAX_TIMES = 20;
const MIN_LIMIT = 50_000;

async function tryMutant(id: number, tests: readonly Test[]): Promise<Tried> {
  const probe = new Probe(id);
  try {
    const { files, collected } = engine(probe);
    let before = 0;
    const loaded = new Map<string, number>();
    for (const { file, index, name, steps } of tests) {
      if (!loaded.has(file)) {
        loaded.set(file, collected.length);
        probe.limit = Number.POSITIVE_INFINITY;
        await files[file]?.();
      }
      before = loaded.get(file) ?? 0;
      probe.count = 0;
      probe.limit = MAX_TIMES * steps + MIN_LIMIT;
      const test = collected[before + index];
      if (!test || !(await succeeds(test.run))) return { kind: 'tried', id, by: name };
    }
  } catch {
    return { kind: 'tried', id, by: 'loading' };
  }
  return { kind: 'tried', id };
}

async function succeeds(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
