import type { Category } from '../../core/lexicon/phrases.ts';
import { type RuleId, rules } from '../../core/rules/index.ts';
import type { Group } from '../../core/rules/rule.ts';
import type { Observation, PhraseHits } from './observation.ts';
import { lexicon } from './observe.ts';

/** Groups of rules about the wrapping, which a corpus of content cannot judge: their weights are set by hand. */
const BY_HAND: ReadonlySet<Group> = new Set<Group>(['headers', 'compliance', 'directives']);

export type AnyRule = (typeof rules)[number];

/** The rules whose weights come from data, in the registry's order. */
export const measuredRules: readonly AnyRule[] = rules.filter(({ group }) => !BY_HAND.has(group));

/** Whether a rule judges words, and so counts only in a language that was measured. */
export function isAboutWords({ group }: Pick<AnyRule, 'group'>): boolean {
  return group === 'wording';
}

/** A rule's share of its weight in a document, 0 to 1. */
export function shareOf(rule: AnyRule, observation: Observation, masked = false): number {
  if (isAboutWords(rule) && !observation.isEnglish) return 0;
  return Math.min(1, (masked ? observation.masked : observation.shares)[rule.id] ?? 0);
}

/** The categories of phrases that some rule reports; what is `innocent` is found and left alone. */
export const categories: readonly Category[] = [...new Set(lexicon.map(({ category }) => category))].filter(
  (category) => category !== 'innocent',
);
