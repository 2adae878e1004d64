import type { RuleId } from '../../src/core/rules/index.ts';
import { ruleOf } from './categories.ts';
import { isSpam } from './cross-validation.ts';
import type { Features } from './feature-rows.ts';
import { type Formulation, linear, weighedRules } from './model.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { strengthsOf } from './phrase-weights.ts';
import { importances } from './sample-weights.ts';
import { densityOf, measuredRules, type ShareIn, shareOf } from './shares.ts';
import { lexiconSupport, shortfallOf } from './support.ts';

const byPhrase = lexicon.map(({ category }) => ruleOf(category));
const reportsPhrases: ReadonlySet<RuleId> = new Set(byPhrase.flatMap((id) => id ?? []));
const others = measuredRules.filter(({ id }) => !reportsPhrases.has(id));

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
    const chosen = lexiconSupport(observations).map((support) => (shortfallOf(support) ? 0 : 1));
    const shares = phraseShares(100, (sum) => Math.min(1, sum), chosen);
    return weighedRules('', '', shares, { cap: CAP }).fit(observations);
  },
};

/** What was tried, in the order of `docs/accuracy.md`. */
export const TRIED: readonly Formulation[] = [
  SHIPPED,
  ...[4, 6, 8, Number.POSITIVE_INFINITY].map((cap) =>
    weighedRules(
      cap < 100 ? `capped at ${cap}` : 'not capped',
      cap < 100 ? `the same, groups capped at ${cap}` : 'the same, groups not capped',
      shareOf,
      { cap },
    ),
  ),
  ...[50, 200, 400].map((words) =>
    weighedRules(
      `one phrase in ${words} words`,
      `the same, a phrase of a category making up its whole share in ${words} words`,
      phraseShares(words, (sum) => Math.min(1, sum)),
      { cap: CAP },
    ),
  ),
  weighedRules(
    'saturating',
    'the same in 200 words, each further phrase counting for less',
    phraseShares(200, (sum) => 1 - Math.exp(-sum)),
    { cap: CAP },
  ),
  {
    name: 'phrase strengths',
    description: 'one weight a rule, each phrase counting by its shrunk log-odds',
    fit: (observations) => {
      const strengths = strengthsOf(observations);
      const shares = phraseShares(200, (sum) => Math.min(1, sum), strengths);
      return weighedRules('', '', shares, { cap: CAP }).fit(observations);
    },
  },
  CHOSEN_ANEW,
  linear(
    'phrase weights',
    'one weight a phrase and one a rule',
    others.length + lexicon.length,
    () => phraseFeatures,
  ),
  linear(
    'steps',
    'a weight for each quarter of a rule’s share: any rising curve',
    4 * measuredRules.length,
    () => steps,
  ),
  {
    name: 'naive Bayes',
    description: 'each rule’s shrunk log-odds by itself, hits counting whole',
    fit: naiveBayes,
  },
];

function phraseShares(
  wordsAPhrase: number,
  saturate: (sum: number) => number,
  strengths?: readonly number[],
): ShareIn {
  const memory = new WeakMap<Observation, ReadonlyMap<RuleId, number>>();
  return (rule, observation) => {
    if (!reportsPhrases.has(rule.id)) return shareOf(rule, observation);
    if (!observation.isEnglish) return 0;
    let sums = memory.get(observation);
    if (!sums) {
      sums = sumsOf(observation, wordsAPhrase, strengths);
      memory.set(observation, sums);
    }
    return saturate(sums.get(rule.id) ?? 0);
  };
}

function sumsOf({ phrases, words }: Observation, wordsAPhrase: number, strengths?: readonly number[]) {
  const sums = new Map<RuleId, number>();
  for (const hits of phrases) {
    const id = byPhrase[hits.phrase];
    const strength = strengths ? (strengths[hits.phrase] ?? 0) : 1;
    if (id) sums.set(id, (sums.get(id) ?? 0) + strength * densityOf(hits, words, wordsAPhrase));
  }
  return sums;
}

const phraseFeatures: Features = (observation) => {
  const features = new Map<number, number>();
  others.forEach((rule, index) => {
    const share = shareOf(rule, observation);
    if (share > 0) features.set(index, share);
  });
  for (const hits of observation.isEnglish ? observation.phrases : []) {
    const share = Math.min(1, densityOf(hits, observation.words, 200));
    if (byPhrase[hits.phrase]) features.set(others.length + hits.phrase, share);
  }
  return features;
};

const steps: Features = (observation) => {
  const features = new Map<number, number>();
  measuredRules.forEach((rule, index) => {
    const share = shareOf(rule, observation);
    for (let step = 0; step < 4; step++) if (share > step / 4) features.set(4 * index + step, 1);
  });
  return features;
};

function naiveBayes(observations: readonly Observation[]) {
  const balance = importances(observations);
  const weighed = measuredRules.map((rule) => {
    let [spam, legitimate] = [1, 1];
    observations.forEach((one, index) => {
      if (shareOf(rule, one) === 0) return;
      if (isSpam(one)) spam += balance[index] ?? 0;
      else legitimate += balance[index] ?? 0;
    });
    return Math.max(0, Math.log(spam / legitimate));
  });
  return (observation: Observation) =>
    measuredRules.reduce(
      (sum, rule, index) => sum + (shareOf(rule, observation) > 0 ? (weighed[index] ?? 0) : 0),
      0,
    );
}
