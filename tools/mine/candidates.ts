import type { MailKind, Sample } from '../measure/sample.ts';
import { type Campaign, campaignsOf } from './campaigns.ts';
import { type Gram, gramsIn } from './grams.ts';
import { type FoundOdds, logOddsDeviation } from './odds.ts';
import { type MinedPart, mineable, Vocabulary } from './texts.ts';

/** A phrase that spam uses more than legitimate mail does. */
export interface Candidate {
  /** In its commonest spelling. */
  readonly text: string;
  readonly place: MinedPart;
  /** Standard deviations of its log-odds: the rank. */
  readonly deviation: number;
  /** Campaigns by collection of spam. */
  readonly spam: ReadonlyMap<string, number>;
  /** Campaigns of legitimate mail by kind. */
  readonly legitimate: ReadonlyMap<MailKind, number>;
  /** Projects of templates that it is in. */
  readonly projects: number;
}

/** What a candidate must be in: spam campaigns, collections of spam, and how much oftener than in legitimate mail. */
export interface Demands {
  readonly campaigns: number;
  readonly collections: number;
  readonly oftener: number;
}

const DEMANDS: Demands = { campaigns: 3, collections: 2, oftener: 2 };

const MAX_WORDS = 4;

/** The phrases of one to four words that meet the demands in English documents, best first. Deterministic. */
export function mine(
  samples: readonly Sample[],
  demands: Demands = DEMANDS,
  done: (count: number, total: number) => void = () => {},
): readonly Candidate[] {
  const vocabulary = new Vocabulary();
  const documents = samples.flatMap((sample, index) => {
    done(index, samples.length);
    return mineable(sample, vocabulary) ?? [];
  });
  const campaigns = campaignsOf(documents, vocabulary);
  const places: readonly MinedPart[] = ['subject', 'body'];
  return places
    .flatMap((place) => candidatesIn(place, campaigns, vocabulary, demands))
    .sort((a, b) => b.deviation - a.deviation || (`${a.text} ${a.place}` < `${b.text} ${b.place}` ? -1 : 1));
}

/** Where a phrase stands. */
interface Finds {
  readonly campaigns: Campaign[];
  readonly spellings: Map<string, number>;
}

/** A phrase is at most as frequent as its parts: each length is looked for only where the shorter ones were found. */
function candidatesIn(
  place: MinedPart,
  campaigns: readonly Campaign[],
  vocabulary: Vocabulary,
  demands: Demands,
): readonly Candidate[] {
  const weights = weightsOf(campaigns);
  const spam = campaigns.filter(isSpam);
  const legitimate = campaigns.filter((one) => !isSpam(one));
  const candidates: Candidate[] = [];
  let shorter: ReadonlyMap<Gram, Finds> | undefined;
  for (let length = 1; length <= MAX_WORDS; length++) {
    const known = shorter;
    const isKnown = (first: Gram, last: Gram) => !known || (known.has(first) && known.has(last));
    const finds = new Map<Gram, Finds>();
    find(spam, finds, (one) => gramsIn(one, place, length, vocabulary, isKnown), true);
    for (const [gram, { campaigns }] of finds) {
      if (campaigns.length < demands.campaigns || collectionsIn(campaigns) < demands.collections)
        finds.delete(gram);
    }
    find(legitimate, finds, (one) => gramsIn(one, place, length, vocabulary, isKnown), false);
    for (const found of finds.values()) {
      const candidate = judged(found, place, weights, demands);
      if (candidate) candidates.push(candidate);
    }
    shorter = finds;
  }
  return candidates;
}

function find(
  campaigns: readonly Campaign[],
  finds: Map<Gram, Finds>,
  gramsOf: (campaign: Campaign) => ReadonlyMap<Gram, string>,
  isOpen: boolean,
): void {
  for (const campaign of campaigns) {
    for (const [gram, spelling] of gramsOf(campaign)) {
      let found = finds.get(gram);
      if (!found && isOpen) {
        found = { campaigns: [], spellings: new Map() };
        finds.set(gram, found);
      }
      found?.campaigns.push(campaign);
      found?.spellings.set(spelling, (found.spellings.get(spelling) ?? 0) + 1);
    }
  }
}

function judged(
  { campaigns, spellings }: Finds,
  place: MinedPart,
  weights: ReadonlyMap<Campaign, number>,
  { oftener }: Demands,
): Candidate | undefined {
  const sums = { spam: 0, legitimate: 0 };
  for (const one of campaigns) sums[isSpam(one) ? 'spam' : 'legitimate'] += weights.get(one) ?? 0;
  // Either class weighs as much as half of all campaigns.
  const of = weights.size / 2;
  const [spam, legitimate]: [FoundOdds, FoundOdds] = [
    { found: sums.spam, of },
    { found: sums.legitimate, of },
  ];
  if (spam.found < oftener * legitimate.found) return undefined;
  const templates = campaigns.filter(({ kind }) => kind === 'templates');
  return {
    text: commonest(spellings),
    place,
    deviation: logOddsDeviation(spam, legitimate),
    spam: tally(campaigns.filter(isSpam).map(({ collection }) => collection)),
    legitimate: tally(campaigns.filter((one) => !isSpam(one)).map(({ kind }) => kind)),
    projects: new Set(templates.map(({ group }) => group)).size,
  };
}

/** A source, or a project of templates, counts by the root of its size; both classes count alike, one on average. */
function weightsOf(campaigns: readonly Campaign[]): ReadonlyMap<Campaign, number> {
  const unitOf = ({ kind, source, group }: Campaign) =>
    kind === 'templates' ? `${source} ${group}` : `${kind} ${source}`;
  const sizes = tally(campaigns.map(unitOf));
  const raw = campaigns.map((one): [Campaign, number] => [one, 1 / Math.sqrt(sizes.get(unitOf(one)) ?? 1)]);
  const totals = { spam: 0, legitimate: 0 };
  for (const [one, weight] of raw) totals[isSpam(one) ? 'spam' : 'legitimate'] += weight;
  return new Map(
    raw.map(([one, weight]) => {
      const total = isSpam(one) ? totals.spam : totals.legitimate;
      return [one, (weight * campaigns.length) / (2 * total)];
    }),
  );
}

function isSpam({ kind }: Campaign): boolean {
  return kind === 'spam';
}

function collectionsIn(campaigns: readonly Campaign[]): number {
  return new Set(campaigns.map(({ collection }) => collection)).size;
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const ranked = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
