import { parentPort } from 'node:worker_threads';
import type { Observation } from './observation.ts';
import { observe } from './observe.ts';
import type { Sample } from './sample.ts';

/** A document to observe; its number comes back with the answer. */
export interface SampleToObserve {
  readonly number: number;
  readonly sample: Sample;
  readonly isMasked: boolean;
}

export interface ObservedSample {
  readonly number: number;
  readonly observation: Observation;
}

parentPort?.on('message', ({ number, sample, isMasked }: SampleToObserve) => {
  const answer: ObservedSample = { number, observation: observe(sample, isMasked) };
  parentPort?.postMessage(answer);
});
