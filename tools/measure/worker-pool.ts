import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MeasureError } from './failure.ts';
import type { Observation } from './observation.ts';
import type { Sample } from './sample.ts';
import type { ObservedSample, SampleToObserve } from './worker.ts';

/** Documents a thread has before it, so that it never waits. */
const AHEAD = 4;

/** Observes documents on all cores; the answers are in the documents' order, whatever thread was the first. */
export async function observeAll(
  samples: readonly Sample[],
  isMasked: boolean,
  done: (count: number, total: number) => void,
  threads = availableParallelism(),
): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  let [next, finished] = [0, 0];
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let waiting = 0;
      const feed = () => {
        while (waiting < AHEAD && next < samples.length) {
          const sample = samples[next];
          if (!sample) break;
          const job: SampleToObserve = { number: next++, sample, isMasked };
          waiting++;
          worker.postMessage(job);
        }
        if (waiting === 0) resolve();
      };
      worker.on('message', ({ number, observation }: ObservedSample) => {
        observations[number] = observation;
        waiting--;
        done(++finished, samples.length);
        feed();
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new MeasureError('a thread ended before its work was done')));
      feed();
    });
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.mjs', import.meta.url)));
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return observations;
}
