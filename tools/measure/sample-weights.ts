import { isSpam } from './cross-validation.ts';
import type { Observation } from './observation.ts';

/** They are most like what authors write here, and the fewest in the corpora: each counts as so many. */
const NEWSLETTERS = 2;

/**
 * How much each document counts, so that no source decides by its size: a source, or a project of templates, counts
 * by the root of its number of documents, and spam counts as much as all legitimate mail. The mean is 1.
 */
export function importances(observations: readonly Observation[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const one of observations) sizes.set(unitOf(one), (sizes.get(unitOf(one)) ?? 0) + 1);
  const raw = observations.map(
    (one) => (one.kind === 'newsletters' ? NEWSLETTERS : 1) / Math.sqrt(sizes.get(unitOf(one)) ?? 1),
  );
  const totals = { spam: 0, legitimate: 0 };
  observations.forEach((one, index) => {
    totals[isSpam(one) ? 'spam' : 'legitimate'] += raw[index] ?? 0;
  });
  return observations.map((one, index) => {
    const total = isSpam(one) ? totals.spam : totals.legitimate;
    return ((raw[index] ?? 0) * observations.length) / (2 * total);
  });
}

/** The same for reading off a score: each kind of legitimate mail counts as much as the others, whatever its number. */
export function kindImportances(observations: readonly Observation[]): readonly number[] {
  const raw = importances(observations);
  const totals = new Map<Observation['kind'], number>();
  observations.forEach(({ kind }, index) => {
    totals.set(kind, (totals.get(kind) ?? 0) + (raw[index] ?? 0));
  });
  const kinds = Math.max(1, totals.size - (totals.has('spam') ? 1 : 0));
  return observations.map((one, index) => {
    const parts = isSpam(one) ? 2 : 2 * kinds;
    return ((raw[index] ?? 0) * observations.length) / (parts * (totals.get(one.kind) ?? 1));
  });
}

function unitOf({ kind, source, group }: Observation): string {
  return kind === 'templates' ? `${source} ${group}` : `${kind} ${source}`;
}
