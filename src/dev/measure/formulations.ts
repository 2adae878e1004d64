import type { RuleId } from '../../core/rules/index.ts';
import { GROUP_CAPS, weights } from '../../core/rules/weights.ts';
import { ruleOf } from './categories.ts';
import type { Formulation, Model } from './formulation.ts';
import { type Fitted, type FitOptions, fitLogistic, logOdds } from './logistic.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { type Features, rowOf, rowsOf } from './rows.ts';
import { type AnyRule, isAboutWords, measuredRules, shareOf } from './shares.ts';
import { strengthsOf } from './strengths.ts';

type Settings = Pick<FitOptions, 'ridge' | 'lasso'> & { readonly most?: number };

/** Weights as they were set by hand, with the groups' caps: where the measurement began. */
export const byHand: Formulation = {
  name: 'set by hand',
  description: 'the weights as shipped before, groups capped',
  fit: () => (observation) => {
    const groups = new Map<string, number>();
    for (const rule of measuredRules)
      groups.set(rule.group, (groups.get(rule.group) ?? 0) + weights[rule.id] * shareOf(rule, observation));
    let points = 0;
    for (const { group } of measuredRules) {
      points += Math.min(groups.get(group) ?? 0, GROUP_CAPS[group]);
      groups.delete(group);
    }
    return points;
  },
};

export type ShareIn = (rule: AnyRule, observation: Observation) => number;

/** One weight a rule over shares that `shares` gives, after it has seen the documents fitted to. */
export function ruleShares(
  name: string,
  description: string,
  settings: Settings,
  shares: (observations: readonly Observation[]) => ShareIn,
  chosen: readonly AnyRule[] = measuredRules,
): Formulation & { weigh(observations: readonly Observation[]): Fitted } {
  const featuresBy =
    (share: ShareIn): Features =>
    (observation) => {
      const features = new Map<number, number>();
      chosen.forEach((rule, index) => {
        const value = share(rule, observation);
        if (value > 0) features.set(index, value);
      });
      return features;
    };
  const weigh = (observations: readonly Observation[], share: ShareIn) =>
    fitLogistic(rowsOf(observations, featuresBy(share)), {
      features: chosen.length,
      ...settings,
      ...(settings.most !== undefined ? { most: chosen.map(() => settings.most ?? 0) } : {}),
    } as FitOptions);
  return {
    name,
    description,
    fit(observations) {
      const share = shares(observations);
      const fitted = weigh(observations, share);
      const features = featuresBy(share);
      return (observation) => logOdds(rowOf(features(observation)), fitted);
    },
    weigh: (observations) => weigh(observations, shares(observations)),
  };
}

export const asTheyAre = (): ShareIn => (rule, observation) => shareOf(rule, observation);

/** Shares of wording rules from the phrases found: `strength` a phrase and where it stands, saturating. */
export function byPhrases(
  wordsAPhrase: number,
  strengthIn: (observations: readonly Observation[]) => readonly number[],
  saturate: (sum: number) => number,
): (observations: readonly Observation[]) => ShareIn {
  return (observations) => {
    const strengths = strengthIn(observations);
    const memory = new WeakMap<Observation, ReadonlyMap<RuleId, number>>();
    const sumsOf = (observation: Observation) => {
      const known = memory.get(observation);
      if (known) return known;
      const sums = new Map<RuleId, number>();
      const density = Math.min(1, wordsAPhrase / Math.max(1, observation.words));
      for (const { phrase, subject, preheader, body } of observation.phrases) {
        const listed = lexicon[phrase];
        const rule = listed && ruleOf(listed.category);
        if (!rule) continue;
        const share = (strengths[phrase] ?? 0) * (subject + preheader / 2 + body * density);
        sums.set(rule, (sums.get(rule) ?? 0) + share);
      }
      memory.set(observation, sums);
      return sums;
    };
    return (rule, observation) => {
      if (!isAboutWords(rule) || rule.id === 'impersonal-greeting' || rule.id === 'leftover-draft-text')
        return shareOf(rule, observation);
      return observation.isEnglish ? saturate(sumsOf(observation).get(rule.id) ?? 0) : 0;
    };
  };
}

export const everyPhraseAlike = () => lexicon.map(() => 1);
export { strengthsOf };

/** Each phrase and each other rule a feature of its own. */
export function phraseWeights(name: string, settings: Settings, wordsAPhrase: number): Formulation {
  const structural = measuredRules.filter((rule) => !lexicon.some(({ category }) => ruleOf(category) === rule.id));
  const features: Features = (observation) => {
    const map = new Map<number, number>();
    structural.forEach((rule, index) => {
      const value = shareOf(rule, observation);
      if (value > 0) map.set(index, value);
    });
    if (!observation.isEnglish) return map;
    const density = Math.min(1, wordsAPhrase / Math.max(1, observation.words));
    for (const { phrase, subject, preheader, body } of observation.phrases) {
      if (lexicon[phrase]?.category === 'innocent') continue;
      map.set(structural.length + phrase, Math.min(1, subject + preheader / 2 + body * density));
    }
    return map;
  };
  return {
    name,
    description: 'each phrase and each other rule with a weight of its own',
    fit(observations): Model {
      const fitted = fitLogistic(rowsOf(observations, features), {
        features: structural.length + lexicon.length,
        ridge: settings.ridge,
        lasso: settings.lasso,
      });
      return (observation) => logOdds(rowOf(features(observation)), fitted);
    },
  };
}
