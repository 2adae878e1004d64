import { type Fold, isSpam } from './cross-validation.ts';
import type { Scored } from './figures.ts';
import type { Formulation } from './model.ts';
import type { Observation } from './observation.ts';

/** What a model that had not seen a document gave it. */
export interface Judged extends Scored {
  readonly observation: Observation;
}

/** The judgements of a formulation on each fold's test documents, by the fold's name. */
export function validate(
  formulation: Formulation,
  folds: readonly Fold[],
): ReadonlyMap<string, readonly Judged[]> {
  const judged = new Map<string, Judged[]>();
  for (const { name, fit, test } of folds) {
    const model = formulation.fit(fit.filter(isFitted));
    const results = test.map((observation) => ({
      observation,
      value: model(observation),
      isSpam: isSpam(observation),
    }));
    judged.set(name, [...(judged.get(name) ?? []), ...results]);
  }
  return judged;
}

/** Spam in a language that is not judged would teach only that such mail is spam: there is hardly any other of it. */
export function isFitted(observation: Observation): boolean {
  return observation.isEnglish || !isSpam(observation);
}
