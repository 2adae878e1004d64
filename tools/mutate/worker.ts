import { fc } from '../../test/support/properties.ts';
import { engines, Probe } from './engine.ts';
import type { CollectedTest } from './node-test.ts';

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
const MAX_STEPS = 200_000;
/** More than an engine needs to begin with: it takes the lexicon apart when the first draft is checked. */
const FIRST_STEPS = 2_000_000;

export type MutationJob =
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

process.on('message', (job: MutationJob) => {
  const work = job.kind === 'survey' ? survey(job.file) : tryMutant(job.id, job.tests);
  work.then((answer) => process.send?.(answer));
});

async function survey(file: string): Promise<Surveyed> {
  const tests: Test[] = [];
  const loading = new Set<number>();
  for (;;) {
    const probe = new Probe(0);
    const { files, collected } = engine(probe);
    await files[file]?.();
    for (const site of probe.reached) loading.add(site);
    const first = tests.length;
    let isWhole = true;
    for (let index = first; isWhole && index < collected.length; index++) {
      const limit = MAX_STEPS + (index === first ? FIRST_STEPS : 0);
      const test = await surveyTest(probe, limit, { file, index, ...collected[index] });
      tests.push(test);
      // What was broken off may have been left half done.
      isWhole = test.result !== 'too long';
    }
    if (isWhole) return { kind: 'surveyed', tests, loading: [...loading] };
  }
}

interface Found extends Partial<CollectedTest> {
  readonly file: string;
  readonly index: number;
}

async function surveyTest(
  probe: Probe,
  limit: number,
  { file, index, name = '', run = () => {} }: Found,
): Promise<Test> {
  probe.reached.clear();
  probe.count = 0;
  probe.limit = limit;
  const passes = await succeeds(run);
  const { count: steps, reached } = probe;
  const result = steps > limit ? 'too long' : passes ? 'passes' : 'fails';
  return { file, index, name, steps, reached: [...reached], result };
}

/** A test that comes by so many times the mutants it came by will not end. */
const MAX_TIMES = 20;
/** Nor will a file that comes by so many as it is loaded. */
const MAX_LOADING_STEPS = 10 * FIRST_STEPS;

async function tryMutant(id: number, tests: readonly Test[]): Promise<Tried> {
  const probe = new Probe(id);
  probe.limit = MAX_LOADING_STEPS;
  const start = await settled(() => engine(probe));
  if (!start) return { kind: 'tried', id, by: 'loading' };
  const { files, collected } = start.value;
  const offsets = new Map<string, number>();
  for (const { file, index, name, steps } of tests) {
    let offset = offsets.get(file);
    if (offset === undefined) {
      offset = collected.length;
      offsets.set(file, offset);
      probe.count = 0;
      probe.limit = MAX_LOADING_STEPS;
      if (!(await succeeds(() => files[file]?.()))) return { kind: 'tried', id, by: file };
    }
    probe.count = 0;
    probe.limit = MAX_TIMES * steps + FIRST_STEPS;
    const test = collected[offset + index];
    if (!test || !(await succeeds(test.run))) return { kind: 'tried', id, by: name };
  }
  return { kind: 'tried', id };
}

async function succeeds(run: () => unknown): Promise<boolean> {
  return (await settled(run)) !== undefined;
}

async function settled<Value>(run: () => Value): Promise<{ readonly value: Awaited<Value> } | undefined> {
  try {
    return { value: await run() };
  } catch {
    return undefined;
  }
}
