import type { Observation } from './observation.ts';
import { KINDS } from './sample.ts';

/** What a model is fitted to, and what it is then tried on. */
export interface Fold {
  /** Test results of folds with one name are looked at together. */
  readonly name: string;
  readonly fit: readonly Observation[];
  readonly test: readonly Observation[];
}

/** Parts that legitimate mail is split into: whole projects, lists and newsletters. */
const PARTS = 5;
const OLDER = 'spamassassin';
/** Split by time as well: what is fitted to the years before this one is tried on this one and later. */
const BY_TIME = { source: 'phishing_pot_2021_2024', year: 2024 };

/** Every spam source left out in turn, then the newer mail of one, then a plain split within the sources. */
export function foldsOf(observations: readonly Observation[]): readonly Fold[] {
  const part = partsOf(observations);
  const spam = observations.filter(isSpam);
  const sources = [...new Set(spam.map(({ source }) => source))].sort();
  const folds: Fold[] = [];
  const add = (name: string, isHeldOut: (one: Observation) => boolean, isOlder?: boolean) => {
    for (let index = 0; index < PARTS; index++) {
      folds.push({
        name,
        fit: observations.filter((one) => (isSpam(one) ? !isHeldOut(one) : part.get(one) !== index)),
        test: observations.filter(
          (one) =>
            part.get(one) === index &&
            (isSpam(one) ? isHeldOut(one) : isOlder === undefined || isOlder === (one.source === OLDER)),
        ),
      });
    }
  };
  // Without a source there must be another left to fit to.
  for (const source of sources.length > 1 ? sources : [])
    add(source, (one) => one.source === source, source === OLDER);
  if (spam.some(isLate)) add('forward in time', isLate, false);
  for (let index = 0; index < PARTS; index++) {
    folds.push({
      name: 'within sources',
      fit: observations.filter((one) => part.get(one) !== index),
      test: observations.filter((one) => part.get(one) === index),
    });
  }
  return folds;
}

export function isSpam({ kind }: Observation): boolean {
  return kind === 'spam';
}

function isLate({ kind, source, year }: Observation): boolean {
  return kind === 'spam' && source === BY_TIME.source && year >= BY_TIME.year;
}

/** Groups stay whole and the parts of each kind are about equal; spam, which has no groups, goes round. */
function partsOf(observations: readonly Observation[]): ReadonlyMap<Observation, number> {
  const parts = new Map<Observation, number>();
  for (const kind of KINDS) {
    const sizes = Array.from({ length: PARTS }, () => 0);
    for (const group of groupsOf(observations, kind)) {
      const part = sizes.indexOf(Math.min(...sizes));
      for (const one of group) parts.set(one, part);
      sizes[part] = (sizes[part] ?? 0) + group.length;
    }
  }
  return parts;
}

function groupsOf(observations: readonly Observation[], kind: Observation['kind']): readonly Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.kind !== kind) continue;
    const key = kind === 'spam' ? one.id : `${one.source} ${one.group}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}
