import { accountScares } from './account-scares.ts';
import { adult } from './adult.ts';
import { advanceFee } from './advance-fee.ts';
import { approvals } from './approvals.ts';
import { bargains } from './bargains.ts';
import { begging } from './begging.ts';
import { coldPitch } from './cold-pitch.ts';
import { deceptiveClaims } from './deceptive-claims.ts';
import { diplomas } from './diplomas.ts';
import { financeAndCrypto } from './finance-and-crypto.ts';
import { fortunes } from './fortunes.ts';
import { freeOffers } from './free-offers.ts';
import { giftCards } from './gift-cards.ts';
import { healthAndPharma } from './health-and-pharma.ts';
import { innocent } from './innocent.ts';
import { innocentRequests } from './innocent-requests.ts';
import { innocentTopics } from './innocent-topics.ts';
import { investing } from './investing.ts';
import { jobs } from './jobs.ts';
import { lastChances } from './last-chances.ts';
import { money } from './money.ts';
import { overpromise } from './overpromise.ts';
import { paymentScares } from './payment-scares.ts';
import { byText, type FamilyPhrase, inFamilies, type Phrase } from './phrase.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizes } from './prizes.ts';
import { removalWording } from './removal-wording.ts';
import { searchRanking } from './search-ranking.ts';
import { selfIntroduction } from './self-introduction.ts';
import { signInRequests } from './sign-in-requests.ts';
import { threats } from './threats.ts';
import { transfers } from './transfers.ts';
import { urgency } from './urgency.ts';

/** A phrase as it is listed; an innocent one has no family, as nothing is said of it. */
export type ListedPhrase = FamilyPhrase | (Phrase & { readonly family?: undefined });

/** Every phrase of the lexicon, by category. No two phrases have the same stems in the same order. */
export const phrases = {
  urgency: inFamilies([...urgency, ...lastChances]),
  money: inFamilies([...money, ...jobs, ...bargains]),
  'pressure-to-click': inFamilies(pressureToClick),
  overpromise: inFamilies([...overpromise, ...diplomas]),
  'free-offers': inFamilies(freeOffers),
  'deceptive-claims': inFamilies(deceptiveClaims),
  prizes: inFamilies(prizes),
  'finance-and-crypto': inFamilies([...financeAndCrypto, ...approvals, ...investing]),
  'health-and-pharma': inFamilies(healthAndPharma),
  adult: inFamilies(adult),
  'account-scares': inFamilies([...accountScares, ...paymentScares, ...signInRequests, ...threats]),
  'advance-fee': inFamilies([...advanceFee, ...begging, ...fortunes, ...giftCards, ...transfers]),
  'self-introduction': inFamilies(selfIntroduction),
  'removal-wording': inFamilies(removalWording),
  'cold-pitch': inFamilies([...coldPitch, ...searchRanking]),
  innocent: [...innocent, ...innocentRequests, ...innocentTopics]
    .map((text): Phrase => ({ text }))
    .sort(byText),
} as const satisfies Record<string, readonly ListedPhrase[]>;

export type Category = keyof typeof phrases;
