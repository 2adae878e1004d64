import type { RuleId } from '../../src/core/rules/index.ts';

/**
 * Points of rules about the wrapping: the corpora cannot say, because their headers show how they were collected.
 * Small, so that none of them makes a level. Rules of these groups that are not named here weigh `OTHERWISE`.
 */
export const HAND_SET: Readonly<Partial<Record<RuleId, number>>> = {
  'unneeded-directive': 0,
  // For readers; filters look at none of it.
  'missing-language': 0,
  'missing-title': 0,
  'unmarked-layout-table': 0,
  'skipped-heading-level': 0,
  'empty-heading': 0,
  'unmarked-heading': 0,
  'insufficient-contrast': 0,
  'vague-link-text': 0,
  'unpadded-preheader': 0,
  'embedded-content': 0,
  // The law asks for them; spam has them as well.
  'missing-unsubscribe': 0,
  'missing-postal-address': 0,
  // It is about what a team asks for.
  'required-text': 0,
  'missing-preheader': 0,
  'long-preheader': 0,
  'preheader-repeats-subject': 0,
  'missing-from': 0.3,
  'missing-date': 0.2,
  'missing-recipient': 0.2,
  'duplicate-headers': 0.5,
  'several-senders': 0.5,
  'other-address-in-from-name': 0.5,
  'differing-parts': 0.3,
  'poor-unsubscribe': 0,
  'empty-message': 0.3,
  'free-mail-sender': 0.3,
  'unresolved-template': 0.3,
  'subject-encoding': 0.2,
  'needless-name-encoding': 0.2,
  'wrong-charset': 0.2,
  'needless-encoding': 0.2,
  'null-character': 0.3,
};

export const OTHERWISE = 0.1;
