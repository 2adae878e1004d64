import type { RuleId } from '../../src/core/rules/index.ts';
import { ruleOf } from './categories.ts';
import { type Formulation, weighedRules } from './model.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { isCombination } from './priors.ts';
import { densityOf, isAboutWords, measuredRules, type ShareIn, shareOf } from './shares.ts';
import { lexiconSupport, shortfallOf } from './support.ts';

/** The most points that a group of rules adds: as many words as may be say no more than words can. */
export const CAP = 10;

/** The formulation that is shipped: one weight a rule, over the shares that the engine gives. */
export const SHIPPED = weighedRules(
  'rule shares',
  `one weight a rule, shares as the engine gives them, groups capped at ${CAP}`,
  shareOf,
  { cap: CAP },
);

/** Says what the shipped formulation does on phrases that nobody read with its spam in view. */
export const CHOSEN_ANEW: Formulation = {
  name: 'phrases chosen anew',
  description:
    'the same, with only those phrases that the fitted part supports by itself: the lexicon was chosen on all sources, which flatters every other row',
  fit: (observations) => {
    const chosen = lexiconSupport(observations).map((support) => !shortfallOf(support));
    return weighedRules('', '', sharesOfPhrases(chosen), { cap: CAP }).fit(observations);
  },
};

/** What is shipped, and the same without a part of it: what each part brings. */
export const ABLATIONS: readonly Formulation[] = [
  SHIPPED,
  CHOSEN_ANEW,
  weighedRules('without priors', 'no habit weighs what the fit would not give it', shareOf, {
    cap: CAP,
    priors: {},
  }),
  weighedRules('without combinations', 'no rule about a shape of fraud or loudness', shareOf, {
    chosen: measuredRules.filter(({ id }) => !isCombination(id)),
    cap: CAP,
  }),
  weighedRules('without words', 'no rule about wording', shareOf, {
    chosen: measuredRules.filter((rule) => !isAboutWords(rule)),
    cap: CAP,
  }),
  weighedRules('without structure', 'rules about wording alone', shareOf, {
    chosen: measuredRules.filter(isAboutWords),
    cap: CAP,
  }),
  weighedRules(
    'hosts masked',
    'every web address at one host, when fitted and when tried',
    (rule, observation) => shareOf(rule, observation, true),
    { cap: CAP },
  ),
];

const byPhrase = lexicon.map(({ category }) => ruleOf(category));
const reportsPhrases: ReadonlySet<RuleId> = new Set(byPhrase.flatMap((id) => id ?? []));
/** So many words a phrase of a category makes up the whole share of its rule in. */
const WORDS_A_PHRASE = 100;

/** Shares as the engine gives them, but for rules that report phrases: those of the chosen ones alone. */
function sharesOfPhrases(chosen: readonly boolean[]): ShareIn {
  const memory = new WeakMap<Observation, ReadonlyMap<RuleId, number>>();
  return (rule, observation) => {
    if (!reportsPhrases.has(rule.id)) return shareOf(rule, observation);
    if (!observation.isEnglish) return 0;
    let sums = memory.get(observation);
    if (!sums) {
      sums = sumsOf(observation, chosen);
      memory.set(observation, sums);
    }
    return Math.min(1, sums.get(rule.id) ?? 0);
  };
}

function sumsOf({ phrases, words }: Observation, chosen: readonly boolean[]): ReadonlyMap<RuleId, number> {
  const found = new Map<RuleId, { sum: number; phrases: number }>();
  for (const hits of phrases) {
    const id = byPhrase[hits.phrase];
    if (!id || !chosen[hits.phrase]) continue;
    const one = found.get(id) ?? { sum: 0, phrases: 0 };
    one.sum += densityOf(hits, words, WORDS_A_PHRASE);
    one.phrases++;
    found.set(id, one);
  }
  return new Map(
    [...found].map(([id, { sum, phrases }]) => {
      const most = phrases > 1 || id === FULL_AT_ONCE ? 1 : SHARE_OF_ONE_PHRASE;
      return [id, most * Math.min(1, sum)];
    }),
  );
}

/** What one phrase of a category comes to, and the category in which it comes to all of it: as in the engine. */
const SHARE_OF_ONE_PHRASE = 0.6;
const FULL_AT_ONCE: RuleId = 'pressure-to-click';
