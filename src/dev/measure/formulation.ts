import type { Observation } from './observation.ts';

/** Gives a document's points; only their order matters until they are calibrated. */
export type Model = (observation: Observation) => number;

/** A way of making weights from observations. */
export interface Formulation {
  readonly name: string;
  /** What it is, in a sentence for `docs/accuracy.md`. */
  readonly description: string;
  fit(observations: readonly Observation[]): Model;
}
