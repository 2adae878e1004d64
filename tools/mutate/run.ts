import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { Mutant } from './instrument.ts';
import { inProcesses } from './pool.ts';
import type { MutationJob, Test } from './worker.ts';

/** A mutant that no test noticed, and how many came by it. */
export interface Survivor extends Mutant {
  readonly tests: number;
}

export interface Outcome {
  readonly mutants: number;
  readonly survivors: readonly Survivor[];
  /** Tests that fail without any mutant, and are not asked. */
  readonly failing: readonly string[];
}

interface Survey {
  readonly tests: readonly Test[];
  readonly loading: ReadonlySet<number>;
}

const PROCESSES = 2;

/** Tries every mutant of a folder on those of its own tests, and of the tests of the whole engine, that come by it. */
export async function mutate(folder: string, progress: (done: number, of: number) => void): Promise<Outcome> {
  const file = join('.cache', 'mutate', 'tests.cjs');
  const { mutants, tests: files } = await bundle(folder, file);
  const { tests, loading } = await survey(file, files);
  const passing = tests.filter(({ result }) => result === 'passes');
  const jobs = jobsOf(mutants, passing, loading);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const survivors: Survivor[] = [];
  let done = 0;
  await inProcesses(file, jobs, PROCESSES, (job, answer) => {
    progress(++done, jobs.length);
    if (job.kind !== 'mutant' || answer?.kind !== 'tried' || answer.by !== undefined) return;
    const mutant = byId.get(job.id);
    if (mutant) survivors.push({ ...mutant, tests: job.tests.length });
  });
  return {
    mutants: mutants.length,
    survivors: survivors.sort((a, b) => a.id - b.id),
    failing: tests.filter(({ result }) => result === 'fails').map(({ name }) => name),
  };
}

/** Runs every test once and notes what it comes by. */
async function survey(file: string, files: readonly string[]): Promise<Survey> {
  const jobs = files.map((path): MutationJob => ({ kind: 'survey', file: path }));
  const tests: Test[] = [];
  const loading = new Set<number>();
  await inProcesses(file, jobs, PROCESSES, (job, answer) => {
    if (answer?.kind !== 'surveyed') throw new Error(`The tests of ${JSON.stringify(job)} did not end.`);
    tests.push(...answer.tests);
    for (const site of answer.loading) loading.add(site);
  });
  return { tests: tests.sort((a, b) => a.steps - b.steps), loading };
}

/**
 * What is worked out as the engine is loaded is tried on all tests that come by its file, and on those that come by nothing:
 * they look at what was worked out alone.
 */
function jobsOf(
  mutants: readonly Mutant[],
  tests: readonly Test[],
  loading: ReadonlySet<number>,
): readonly MutationJob[] {
  const fileOf = new Map(mutants.map(({ site, file }) => [site, file]));
  const reached = tests.map((test) => ({
    test,
    sites: new Set(test.reached),
    files: new Set(test.reached.map((site) => fileOf.get(site))),
  }));
  return mutants.map(({ id, site, file }) => {
    const isStatic = loading.has(site);
    const asked = reached.filter(({ sites, files }) =>
      isStatic ? files.has(file) || files.size === 0 : sites.has(site),
    );
    return { kind: 'mutant', id, tests: asked.map(({ test }) => test) };
  });
}
