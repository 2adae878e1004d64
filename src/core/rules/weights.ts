import type { RuleId } from './index.ts';
import type { Group } from './rule.ts';

/** Points of each rule at its full share. Provisional: set by hand until they are measured on mail. */
export const weights: Readonly<Record<RuleId, number>> = {
  'unneeded-directive': 0,
  'urgent-wording': 2,
  'money-wording': 2.5,
  'pressure-to-click': 1.5,
  'overpromising-wording': 2,
  'free-offer-wording': 2,
  'deceptive-claim': 2,
  'prize-wording': 2.5,
  'finance-wording': 2,
  'health-wording': 2.5,
  'adult-wording': 2.5,
  'account-scare': 2.5,
  'advance-fee-wording': 3,
  'self-introduction': 1.5,
  'removal-wording': 2,
  'cold-pitch': 1.5,
  'impersonal-greeting': 2,
  'repeated-punctuation': 1,
  'exclamation-density': 0.8,
  'currency-runs': 1.5,
  shouting: 1.5,
  'emoji-run': 0.8,
  'emoji-density': 0.8,
  'zero-width-characters': 2,
  'mixed-scripts': 2.5,
  'leet-words': 2.5,
  'spaced-letters': 1.5,
  'entity-letters': 2,
  'split-words': 2.5,
  'missing-subject': 1,
  'long-subject': 0.8,
  'shouting-subject': 1.5,
  'fake-reply': 1.5,
  'subject-punctuation': 0.8,
  'subject-currency': 1.2,
  'subject-emoji': 0.8,
  'subject-url': 1.5,
  'subject-placeholder': 1,
  'missing-preheader': 0.1,
  'long-preheader': 0.3,
  'preheader-repeats-subject': 0.3,
  'link-host-mismatch': 3,
  'link-shortener': 2,
  'insecure-link': 0.8,
  'hidden-text': 2,
  'missing-alt': 0.4,
  'image-heavy': 1.5,
  'clipped-size': 0.3,
};

/** The most points a group can add. */
export const GROUP_CAPS: Readonly<Record<Group, number>> = {
  wording: 5,
  typography: 3,
  subject: 3,
  links: 4,
  images: 2,
  markup: 3,
  compliance: 2,
  headers: 3,
  directives: 0,
};

/** Points at which the score is 50. */
export const POINTS_AT_HALF = 3;

/** Scores at which the levels begin. */
export const CAUTION = 20;
export const RISKY = 50;
export const SPAM = 80;
