import { entries } from '../../src/core/text/entries.ts';
import type { Observation } from './observation.ts';
import type { MailKind } from './sample.ts';

/**
 * How much the kinds of legitimate mail count together beside each other. Bulk mail is the most like what authors write
 * here, and correspondence has the most senders.
 */
const KIND_SHARES: Readonly<Record<Exclude<MailKind, 'spam'>, number>> = {
  correspondence: 3,
  newsletters: 2,
  political: 1,
  marketing: 1,
  templates: 1,
};

/**
 * How much each document counts, so that no source decides by its size: a source, a sender of bulk mail or a project
 * of templates counts by the root of its number of documents, each kind by its share, and spam as much as all legitimate
 * mail. The mean is 1.
 */
export function importances(observations: readonly Observation[]): readonly number[] {
  const raw = rootImportances(observations);
  const totals = totalsByKind(observations, raw);
  const shares = entries(KIND_SHARES).reduce((sum, [kind, share]) => sum + (totals.has(kind) ? share : 0), 0);
  return observations.map(({ kind }, index) => {
    const part = kind === 'spam' ? 1 / 2 : KIND_SHARES[kind] / (2 * shares);
    return ((raw[index] ?? 0) * observations.length * part) / (totals.get(kind) ?? 1);
  });
}

/** The same for reading off a score: each kind of legitimate mail counts as much as the others, whatever its number. */
export function kindImportances(observations: readonly Observation[]): readonly number[] {
  const raw = rootImportances(observations);
  const totals = totalsByKind(observations, raw);
  const kinds = Math.max(1, totals.size - (totals.has('spam') ? 1 : 0));
  return observations.map(({ kind }, index) => {
    const parts = kind === 'spam' ? 2 : 2 * kinds;
    return ((raw[index] ?? 0) * observations.length) / (parts * (totals.get(kind) ?? 1));
  });
}

function rootImportances(observations: readonly Observation[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const one of observations) sizes.set(unitOf(one), (sizes.get(unitOf(one)) ?? 0) + 1);
  return observations.map((one) => 1 / Math.sqrt(sizes.get(unitOf(one)) ?? 1));
}

function totalsByKind(
  observations: readonly Observation[],
  raw: readonly number[],
): ReadonlyMap<MailKind, number> {
  const totals = new Map<MailKind, number>();
  observations.forEach(({ kind }, index) => {
    totals.set(kind, (totals.get(kind) ?? 0) + (raw[index] ?? 0));
  });
  return totals;
}

/** What counts by the root of its size: senders of bulk mail and projects by themselves, all else by source. */
function unitOf({ kind, source, group }: Observation): string {
  const isBySource = kind === 'spam' || kind === 'correspondence';
  return isBySource ? `${kind} ${source}` : `${kind} ${source} ${group}`;
}
