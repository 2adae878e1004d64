import type { Priors } from '../../src/core/report/priors.ts';
import type { RuleId } from '../../src/core/rules/index.ts';

/**
 * Least points of rules about habits that people see at once and that the corpora hardly have: the spam in them is
 * older than the habit, or the wanted email is mailing lists. The fit may give a rule more. Together they are bounded.
 */
export const PRIORS: Priors = {
  'repeated-punctuation': 0.25,
  shouting: 0.4,
  'shouted-words': 0.4,
  'shouted-free': 0.4,
  'emoji-run': 0.5,
  'emoji-density': 0.5,
  'leet-words': 0.4,
  'spaced-letters': 0.4,
  'shouting-subject': 0.25,
  'subject-punctuation': 0.25,
  'subject-emoji': 0.25,
  'big-discount': 0.25,
};

/**
 * Least points of combinations: none of the frauds is common in the corpora, and none of the legitimate email has
 * the shape, so that the fit alone would leave most of them at 0.
 */
const COMBINATIONS: Readonly<Partial<Record<RuleId, number>>> = {
  'account-phishing': 4.5,
  'parcel-fee-scam': 4,
  'unpaid-fee-scam': 4.5,
  'callback-scam': 4.5,
  'virus-scare': 6,
  'inheritance-scam': 6,
  'gift-card-scam': 6,
  'secret-errand': 6,
  'changed-bank-details': 4.5,
  'credential-request': 6,
  'job-scam': 5,
  'money-plea': 6,
  'rental-scam': 5,
  'prize-scam': 3.5,
  'crypto-scam': 3.5,
  'arrest-threat': 5,
  'blackmail-wording': 6,
  'untraceable-payment': 3,
  'unrealistic-offer': 1.5,
  'typical-spam-offer': 3,
  'payment-demand': 1.5,
  'loud-email': 4,
};

/** Whether a rule is over a combination of parts that are innocent by themselves. */
export function isCombination(id: RuleId): boolean {
  return COMBINATIONS[id] !== undefined;
}

/** The least weight of a rule. */
export function leastOf(id: RuleId, priors: Priors = PRIORS): number {
  return priors[id] ?? COMBINATIONS[id] ?? 0;
}

/** What no rule weighs more than: none says more than several. */
const MOST = 4;

/** Most points of rules that the corpora say more for than drafts bear out. */
const AT_MOST: Readonly<Partial<Record<RuleId, number>>> = {
  // Mail is collected as services sent it, with their style sheets and pixels; an author has a few lines around a logo.
  'short-html-picture': 0.8,
  // One habit, of small shops as well, whose receipts no corpus has: by itself it must not make a level.
  'impersonal-greeting': 1.6,
};

/** The most that a rule may weigh; a combination of parts is several. */
export function mostOf(id: RuleId): number {
  return AT_MOST[id] ?? Math.max(MOST, COMBINATIONS[id] ?? 0);
}
