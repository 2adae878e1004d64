import { type ListedRule, type RuleId, rules } from '../../src/core/rules/index.ts';
import type { Group } from '../../src/core/rules/rule.ts';
import type { Observation, PhraseHits } from './observation.ts';

/** Groups of rules about the wrapping, or for readers alone, which a corpus of content cannot judge: their weights are set by hand. */
const BY_HAND: ReadonlySet<Group> = new Set<Group>(['accessibility', 'headers', 'compliance', 'directives']);

/**
 * Of a measured group, and yet about how a draft is wrapped: a subject that is missing shows how the corpus was
 * collected, and a mail is hardly ever read with its preheader written out.
 */
const WRAPPING: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-subject',
  'missing-preheader',
  'long-preheader',
  'preheader-repeats-subject',
  'unpadded-preheader',
  // A matter of one mail program, not of filters.
  'clipped-size',
  // Mail programs remove it; one newsletter of the corpora has frames, and they would speak for or against it.
  'embedded-content',
]);

/** About the sender's name, which is content: what its author writes, not what a server adds. */
const ABOUT_SENDER: ReadonlySet<RuleId> = new Set<RuleId>([
  'address-as-from-name',
  'odd-from-name',
  'title-in-from-name',
]);

/** A brand in the sender’s name or the subject is a matter of both. */
const ABOUT_BOTH: RuleId = 'brand-impersonation';

/** Whether a rule judges the subject, which a template may lack. */
export function isAboutSubject({ id, group }: Pick<ListedRule, 'id' | 'group'>): boolean {
  return group === 'subject' || id === ABOUT_BOTH;
}

/** Whether a rule judges the sender’s name, which a template lacks. */
export function isAboutSender({ id }: Pick<ListedRule, 'id'>): boolean {
  return ABOUT_SENDER.has(id) || id === ABOUT_BOTH;
}

/** The rules whose weights come from data, in the registry's order. */
export const measuredRules: readonly ListedRule[] = rules.filter(
  ({ id, group }) => ABOUT_SENDER.has(id) || (!BY_HAND.has(group) && !WRAPPING.has(id)),
);

/** Whether a rule judges words, and so counts only in a language that was measured. */
export function isAboutWords(rule: ListedRule): boolean {
  return 'language' in rule && rule.language !== undefined;
}

/** A rule's share of its weight in a document, 0 to 1. */
export function shareOf(rule: ListedRule, observation: Observation, masked = false): number {
  if (isAboutWords(rule) && !observation.isEnglish) return 0;
  return Math.min(1, (masked ? observation.masked : observation.shares)?.[rule.id] ?? 0);
}

/** The phrases' own number of hits: the subject counts whole, the preheader half, the body by density. */
export function densityOf(
  { subject, preheader, body }: PhraseHits,
  words: number,
  wordsAPhrase: number,
): number {
  return subject + preheader / 2 + body * Math.min(1, wordsAPhrase / Math.max(1, words));
}

/** How much of a rule's weight a document gets, 0 to 1. */
export type ShareIn = (rule: ListedRule, observation: Observation) => number;
