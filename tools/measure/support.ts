import { collectionOf } from './collection.ts';
import type { Count } from './counts.ts';
import { isSpam } from './cross-validation.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { importances } from './sample-weights.ts';
import { containedIn } from './sub-phrases.ts';

/** What the corpora say of a phrase; documents in which it stands within a longer listed phrase count as well. */
export interface Support {
  readonly spam: Count;
  readonly legitimate: Count;
  /** Collections of spam that it is in: an archive, or a part of one that was collected apart. */
  readonly collections: number;
  /** Template documents, and projects of templates. */
  readonly templates: number;
  readonly projects: number;
  /** How many times as frequent as in legitimate mail, each source counting by the root of its size. */
  readonly oftener: number;
}

/** Why a phrase is not held against a draft. */
export type Shortfall = 'rare' | 'one collection' | 'templates' | 'legitimate mail';

/** Spam documents that a phrase must be in, and collections of spam. */
const MIN_DOCUMENTS = 3;
const MIN_COLLECTIONS = 2;
/** How much oftener than in legitimate mail, in plain and in balanced documents. */
const MIN_RATIO = 2;
/** Templates, of about 850, and projects of templates that may say it. */
const MAX_TEMPLATES = 8;
const MAX_PROJECTS = 2;

/** What a phrase lacks to be held against a draft; nothing where the corpora support it. */
export function shortfallOf(support: Support): Shortfall | undefined {
  const { spam, legitimate, collections, templates, projects, oftener } = support;
  if (spam[0] < MIN_DOCUMENTS) return 'rare';
  if (collections < MIN_COLLECTIONS) return 'one collection';
  if (templates > MAX_TEMPLATES || projects > MAX_PROJECTS) return 'templates';
  const isOftener = oftener >= MIN_RATIO && rate(spam) >= MIN_RATIO * rate(legitimate);
  return isOftener ? undefined : 'legitimate mail';
}

/** The support of each phrase of the lexicon, in its order, in English documents. */
export function lexiconSupport(observations: readonly Observation[]): readonly Support[] {
  const contained = containedIn(lexicon.map(({ phrase }) => phrase.text));
  return supportIn(observations, lexicon.length, ({ phrases }) =>
    phrases.flatMap(({ phrase }) =>
      lexicon[phrase]?.category === 'innocent' ? [phrase] : (contained[phrase] ?? []),
    ),
  );
}

/** The support of `count` phrases, whose numbers in a document `phrasesIn` tells. */
export function supportIn(
  observations: readonly Observation[],
  count: number,
  phrasesIn: (observation: Observation) => readonly number[],
): readonly Support[] {
  const english = observations.filter(({ isEnglish }) => isEnglish);
  const having = Array.from({ length: count }, () => new Set<Observation>());
  for (const one of english) for (const phrase of phrasesIn(one)) having[phrase]?.add(one);
  const balance = importances(english);
  const weights = new Map(english.map((one, index) => [one, balance[index] ?? 0]));
  const spam = english.filter(isSpam).length;
  return having.map((documents) =>
    supportOf([...documents], weights, { spam, legitimate: english.length - spam }),
  );
}

function supportOf(
  documents: readonly Observation[],
  weights: ReadonlyMap<Observation, number>,
  of: { readonly spam: number; readonly legitimate: number },
): Support {
  const spam = documents.filter(isSpam);
  const legitimate = documents.filter((one) => !isSpam(one));
  const templates = legitimate.filter(({ kind }) => kind === 'templates');
  const sum = (those: readonly Observation[]) =>
    those.reduce((total, one) => total + (weights.get(one) ?? 0), 0);
  return {
    spam: [spam.length, of.spam],
    legitimate: [legitimate.length, of.legitimate],
    collections: new Set(spam.map(collectionOf)).size,
    templates: templates.length,
    projects: new Set(templates.map(({ group }) => group)).size,
    oftener: sum(spam) / sum(legitimate),
  };
}

export function rate([found, of]: Count): number {
  return of === 0 ? 0 : found / of;
}
