import { accountScare } from './account-scare.ts';
import { adultWording } from './adult-wording.ts';
import { advanceFeeWording } from './advance-fee-wording.ts';
import { clippedSize } from './clipped-size.ts';
import { coldPitch } from './cold-pitch.ts';
import { deceptiveClaim } from './deceptive-claim.ts';
import { emojiDensity } from './emoji-density.ts';
import { financeWording } from './finance-wording.ts';
import { freeOfferWording } from './free-offer-wording.ts';
import { healthWording } from './health-wording.ts';
import { hiddenText } from './hidden-text.ts';
import { imageHeavy } from './image-heavy.ts';
import { impersonalGreeting } from './impersonal-greeting.ts';
import { insecureLink } from './insecure-link.ts';
import { linkHostMismatch } from './link-host-mismatch.ts';
import { linkShortener } from './link-shortener.ts';
import { longSubject } from './long-subject.ts';
import { missingAlt } from './missing-alt.ts';
import { missingSubject } from './missing-subject.ts';
import { moneyWording } from './money-wording.ts';
import { overpromisingWording } from './overpromising-wording.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizeWording } from './prize-wording.ts';
import { removalWording } from './removal-wording.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';
import { selfIntroduction } from './self-introduction.ts';
import { shouting } from './shouting.ts';
import { shoutingSubject } from './shouting-subject.ts';
import { urgentWording } from './urgent-wording.ts';
import { zeroWidthCharacters } from './zero-width-characters.ts';

/** Every rule there is; settings, documentation, weights, schema and tests are made from this list. */
export const rules = [
  urgentWording,
  moneyWording,
  pressureToClick,
  overpromisingWording,
  freeOfferWording,
  deceptiveClaim,
  prizeWording,
  financeWording,
  healthWording,
  adultWording,
  accountScare,
  advanceFeeWording,
  selfIntroduction,
  removalWording,
  coldPitch,
  impersonalGreeting,
  repeatedPunctuation,
  shouting,
  emojiDensity,
  zeroWidthCharacters,
  missingSubject,
  longSubject,
  shoutingSubject,
  linkHostMismatch,
  linkShortener,
  insecureLink,
  hiddenText,
  missingAlt,
  imageHeavy,
  clippedSize,
] as const;

export type RuleId = (typeof rules)[number]['id'];
