import { accountScare } from './account-scare.ts';
import { adultWording } from './adult-wording.ts';
import { advanceFeeWording } from './advance-fee-wording.ts';
import { clippedSize } from './clipped-size.ts';
import { coldPitch } from './cold-pitch.ts';
import { currencyRuns } from './currency-runs.ts';
import { deceptiveClaim } from './deceptive-claim.ts';
import { emojiDensity } from './emoji-density.ts';
import { emojiRun } from './emoji-run.ts';
import { entityLetters } from './entity-letters.ts';
import { exclamationDensity } from './exclamation-density.ts';
import { fakeReply } from './fake-reply.ts';
import { financeWording } from './finance-wording.ts';
import { freeOfferWording } from './free-offer-wording.ts';
import { healthWording } from './health-wording.ts';
import { hiddenText } from './hidden-text.ts';
import { imageHeavy } from './image-heavy.ts';
import { impersonalGreeting } from './impersonal-greeting.ts';
import { insecureLink } from './insecure-link.ts';
import { leetWords } from './leet-words.ts';
import { linkHostMismatch } from './link-host-mismatch.ts';
import { linkShortener } from './link-shortener.ts';
import { longPreheader } from './long-preheader.ts';
import { longSubject } from './long-subject.ts';
import { missingAlt } from './missing-alt.ts';
import { missingPreheader } from './missing-preheader.ts';
import { missingSubject } from './missing-subject.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { moneyWording } from './money-wording.ts';
import { overpromisingWording } from './overpromising-wording.ts';
import { preheaderRepeatsSubject } from './preheader-repeats-subject.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizeWording } from './prize-wording.ts';
import { removalWording } from './removal-wording.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';
import { selfIntroduction } from './self-introduction.ts';
import { shoutingSubject } from './shouting-subject.ts';
import { shouting } from './shouting.ts';
import { spacedLetters } from './spaced-letters.ts';
import { splitWords } from './split-words.ts';
import { subjectCurrency } from './subject-currency.ts';
import { subjectEmoji } from './subject-emoji.ts';
import { subjectPlaceholder } from './subject-placeholder.ts';
import { subjectPunctuation } from './subject-punctuation.ts';
import { subjectUrl } from './subject-url.ts';
import { unneededDirective } from './unneeded-directive.ts';
import { urgentWording } from './urgent-wording.ts';
import { zeroWidthCharacters } from './zero-width-characters.ts';

/** Every rule there is; settings, documentation, weights, schema and tests are made from this list. */
export const rules = [
  unneededDirective,
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
  exclamationDensity,
  currencyRuns,
  shouting,
  emojiRun,
  emojiDensity,
  zeroWidthCharacters,
  mixedScripts,
  leetWords,
  spacedLetters,
  entityLetters,
  splitWords,
  missingSubject,
  longSubject,
  shoutingSubject,
  fakeReply,
  subjectPunctuation,
  subjectCurrency,
  subjectEmoji,
  subjectUrl,
  subjectPlaceholder,
  missingPreheader,
  longPreheader,
  preheaderRepeatsSubject,
  linkHostMismatch,
  linkShortener,
  insecureLink,
  hiddenText,
  missingAlt,
  imageHeavy,
  clippedSize,
] as const;

export type RuleId = (typeof rules)[number]['id'];
