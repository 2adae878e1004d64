import { accountScares } from './account-scares.ts';
import { adult } from './adult.ts';
import { advanceFee } from './advance-fee.ts';
import { coldPitch } from './cold-pitch.ts';
import { deceptiveClaims } from './deceptive-claims.ts';
import { financeAndCrypto } from './finance-and-crypto.ts';
import { freeOffers } from './free-offers.ts';
import { healthAndPharma } from './health-and-pharma.ts';
import { innocent } from './innocent.ts';
import { money } from './money.ts';
import { overpromise } from './overpromise.ts';
import { type FamilyPhrase, inFamilies, type Phrase } from './phrase.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizes } from './prizes.ts';
import { removalWording } from './removal-wording.ts';
import { selfIntroduction } from './self-introduction.ts';
import { urgency } from './urgency.ts';

/** A phrase as it is listed; an innocent one has no family, as nothing is said of it. */
export type ListedPhrase = FamilyPhrase | (Phrase & { readonly family?: undefined });

/** Every phrase of the lexicon, by category. No two phrases have the same stems in the same order. */
export const phrases = {
  urgency: inFamilies(urgency),
  money: inFamilies(money),
  'pressure-to-click': inFamilies(pressureToClick),
  overpromise: inFamilies(overpromise),
  'free-offers': inFamilies(freeOffers),
  'deceptive-claims': inFamilies(deceptiveClaims),
  prizes: inFamilies(prizes),
  'finance-and-crypto': inFamilies(financeAndCrypto),
  'health-and-pharma': inFamilies(healthAndPharma),
  adult: inFamilies(adult),
  'account-scares': inFamilies(accountScares),
  'advance-fee': inFamilies(advanceFee),
  'self-introduction': inFamilies(selfIntroduction),
  'removal-wording': inFamilies(removalWording),
  'cold-pitch': inFamilies(coldPitch),
  innocent,
} as const satisfies Record<string, readonly ListedPhrase[]>;

export type Category = keyof typeof phrases;
