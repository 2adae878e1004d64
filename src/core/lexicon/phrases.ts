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
import type { Phrase } from './phrase.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizes } from './prizes.ts';
import { removalWording } from './removal-wording.ts';
import { selfIntroduction } from './self-introduction.ts';
import { urgency } from './urgency.ts';

/** Every phrase of the lexicon, by category. No two phrases have the same stems in the same order. */
export const phrases = {
  urgency,
  money,
  'pressure-to-click': pressureToClick,
  overpromise,
  'free-offers': freeOffers,
  'deceptive-claims': deceptiveClaims,
  prizes,
  'finance-and-crypto': financeAndCrypto,
  'health-and-pharma': healthAndPharma,
  adult,
  'account-scares': accountScares,
  'advance-fee': advanceFee,
  'self-introduction': selfIntroduction,
  'removal-wording': removalWording,
  'cold-pitch': coldPitch,
  innocent,
} as const satisfies Record<string, readonly Phrase[]>;

export type Category = keyof typeof phrases;
