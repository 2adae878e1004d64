import { accentedSubject } from './accented-subject.ts';
import { accountScare } from './account-scare.ts';
import { addressAsFromName } from './address-as-from-name.ts';
import { adultWording } from './adult-wording.ts';
import { advanceFeeWording } from './advance-fee-wording.ts';
import { bitcoinAddress } from './bitcoin-address.ts';
import { blackmailWording } from './blackmail-wording.ts';
import { blankFromName } from './blank-from-name.ts';
import { brandImpersonation } from './brand-impersonation.ts';
import { clippedSize } from './clipped-size.ts';
import { coldPitch } from './cold-pitch.ts';
import { contentAfterHtml } from './content-after-html.ts';
import { credentialsInLink } from './credentials-in-link.ts';
import { currencyRuns } from './currency-runs.ts';
import { dataUriImage } from './data-uri-image.ts';
import { deceptiveClaim } from './deceptive-claim.ts';
import { differingParts } from './differing-parts.ts';
import { disguisedAddress } from './disguised-address.ts';
import { duplicateHeaders } from './duplicate-headers.ts';
import { embeddedContent } from './embedded-content.ts';
import { emojiDensity } from './emoji-density.ts';
import { emojiRun } from './emoji-run.ts';
import { emptyHiddenElement } from './empty-hidden-element.ts';
import { emptyLink } from './empty-link.ts';
import { emptyLinkText } from './empty-link-text.ts';
import { emptyMessage } from './empty-message.ts';
import { entityLetters } from './entity-letters.ts';
import { escapedHost } from './escaped-host.ts';
import { exclamationDensity } from './exclamation-density.ts';
import { externalStylesheet } from './external-stylesheet.ts';
import { fakeReply } from './fake-reply.ts';
import { filterPhrase } from './filter-phrase.ts';
import { financeWording } from './finance-wording.ts';
import { formInMail } from './form-in-mail.ts';
import { fragileBackground } from './fragile-background.ts';
import { freeHostLink } from './free-host-link.ts';
import { freeMailSender } from './free-mail-sender.ts';
import { freeOfferWording } from './free-offer-wording.ts';
import { freemailContact } from './freemail-contact.ts';
import { fromNameTrick } from './from-name-trick.ts';
import { garbledText } from './garbled-text.ts';
import { hashWords } from './hash-words.ts';
import { healthWording } from './health-wording.ts';
import { hiddenPreheader } from './hidden-preheader.ts';
import { hiddenText } from './hidden-text.ts';
import { highPriority } from './high-priority.ts';
import { hostBeginsLinkText } from './host-begins-link-text.ts';
import { hugeFont } from './huge-font.ts';
import { imageHeavy } from './image-heavy.ts';
import { impersonalGreeting } from './impersonal-greeting.ts';
import { insecureLink } from './insecure-link.ts';
import { ipAddressLink } from './ip-address-link.ts';
import { largeSum } from './large-sum.ts';
import { leetWords } from './leet-words.ts';
import { leftoverDraftText } from './leftover-draft-text.ts';
import { linkDensity } from './link-density.ts';
import { linkHostMismatch } from './link-host-mismatch.ts';
import { linkOnlyBody } from './link-only-body.ts';
import { linkShortener } from './link-shortener.ts';
import { linkedImageOnly } from './linked-image-only.ts';
import { longLine } from './long-line.ts';
import { longLink } from './long-link.ts';
import { longPreheader } from './long-preheader.ts';
import { longSubject } from './long-subject.ts';
import { longWords } from './long-words.ts';
import { lookAlikeHost } from './look-alike-host.ts';
import { lowContrast } from './low-contrast.ts';
import { manySubdomains } from './many-subdomains.ts';
import { metaRefresh } from './meta-refresh.ts';
import { missingAlt } from './missing-alt.ts';
import { missingDate } from './missing-date.ts';
import { missingHtmlTag } from './missing-html-tag.ts';
import { missingMessageId } from './missing-message-id.ts';
import { missingPostalAddress } from './missing-postal-address.ts';
import { missingPreheader } from './missing-preheader.ts';
import { missingRecipient } from './missing-recipient.ts';
import { missingSubject } from './missing-subject.ts';
import { missingTextPart } from './missing-text-part.ts';
import { missingUnsubscribe } from './missing-unsubscribe.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { moneyWording } from './money-wording.ts';
import { needlessEncoding } from './needless-encoding.ts';
import { nonsenseTags } from './nonsense-tags.ts';
import { nullCharacter } from './null-character.ts';
import { oddAttributes } from './odd-attributes.ts';
import { oddFromAddress } from './odd-from-address.ts';
import { oddFromName } from './odd-from-name.ts';
import { oddHost } from './odd-host.ts';
import { oddPort } from './odd-port.ts';
import { offPageText } from './off-page-text.ts';
import { oneClickUnsubscribe } from './one-click-unsubscribe.ts';
import { onionLink } from './onion-link.ts';
import { otherAddressInFromName } from './other-address-in-from-name.ts';
import { overpromisingWording } from './overpromising-wording.ts';
import { personalDetails } from './personal-details.ts';
import { poorUnsubscribe } from './poor-unsubscribe.ts';
import { preheaderRepeatsSubject } from './preheader-repeats-subject.ts';
import { pressureToClick } from './pressure-to-click.ts';
import { prizeWording } from './prize-wording.ts';
import { punycodeHost } from './punycode-host.ts';
import { recipientInSubject } from './recipient-in-subject.ts';
import { redirectLink } from './redirect-link.ts';
import { removalWording } from './removal-wording.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';
import { rightToLeftOverride } from './right-to-left-override.ts';
import { rowOfBreaks } from './row-of-breaks.ts';
import { savedPageComment } from './saved-page-comment.ts';
import { script } from './script.ts';
import { selfIntroduction } from './self-introduction.ts';
import { severalSenders } from './several-senders.ts';
import { shortHtmlPicture } from './short-html-picture.ts';
import { shouting } from './shouting.ts';
import { shoutingSubject } from './shouting-subject.ts';
import { singleDestination } from './single-destination.ts';
import { spacedLetters } from './spaced-letters.ts';
import { splitWords } from './split-words.ts';
import { styledLetters } from './styled-letters.ts';
import { subjectCode } from './subject-code.ts';
import { subjectCurrency } from './subject-currency.ts';
import { subjectEmoji } from './subject-emoji.ts';
import { subjectEncoding } from './subject-encoding.ts';
import { subjectOpening } from './subject-opening.ts';
import { subjectPlaceholder } from './subject-placeholder.ts';
import { subjectPunctuation } from './subject-punctuation.ts';
import { subjectQuestion } from './subject-question.ts';
import { subjectTrailingSpace } from './subject-trailing-space.ts';
import { subjectUrl } from './subject-url.ts';
import { suspiciousTld } from './suspicious-tld.ts';
import { tinyFont } from './tiny-font.ts';
import { titleDiffers } from './title-differs.ts';
import { titleInFromName } from './title-in-from-name.ts';
import { unbalancedDocument } from './unbalanced-document.ts';
import { unneededDirective } from './unneeded-directive.ts';
import { unsafeLinkScheme } from './unsafe-link-scheme.ts';
import { unsubscribeSameLink } from './unsubscribe-same-link.ts';
import { urgentWording } from './urgent-wording.ts';
import { wrongCharset } from './wrong-charset.ts';
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
  filterPhrase,
  personalDetails,
  bitcoinAddress,
  blackmailWording,
  impersonalGreeting,
  largeSum,
  leftoverDraftText,
  repeatedPunctuation,
  exclamationDensity,
  currencyRuns,
  shouting,
  emojiRun,
  emojiDensity,
  zeroWidthCharacters,
  mixedScripts,
  garbledText,
  styledLetters,
  leetWords,
  spacedLetters,
  entityLetters,
  splitWords,
  hashWords,
  longWords,
  missingSubject,
  longSubject,
  shoutingSubject,
  fakeReply,
  subjectPunctuation,
  subjectCurrency,
  subjectEmoji,
  subjectUrl,
  subjectPlaceholder,
  subjectCode,
  subjectQuestion,
  accentedSubject,
  subjectOpening,
  subjectTrailingSpace,
  recipientInSubject,
  titleDiffers,
  missingPreheader,
  longPreheader,
  preheaderRepeatsSubject,
  linkHostMismatch,
  hostBeginsLinkText,
  linkShortener,
  insecureLink,
  ipAddressLink,
  credentialsInLink,
  lookAlikeHost,
  punycodeHost,
  rightToLeftOverride,
  manySubdomains,
  escapedHost,
  oddPort,
  suspiciousTld,
  oddHost,
  freeHostLink,
  redirectLink,
  brandImpersonation,
  freemailContact,
  unsafeLinkScheme,
  emptyLink,
  emptyLinkText,
  linkDensity,
  linkOnlyBody,
  singleDestination,
  unsubscribeSameLink,
  longLink,
  onionLink,
  disguisedAddress,
  missingAlt,
  imageHeavy,
  linkedImageOnly,
  shortHtmlPicture,
  dataUriImage,
  hiddenText,
  emptyHiddenElement,
  hiddenPreheader,
  lowContrast,
  fragileBackground,
  tinyFont,
  hugeFont,
  offPageText,
  script,
  formInMail,
  embeddedContent,
  metaRefresh,
  externalStylesheet,
  unbalancedDocument,
  contentAfterHtml,
  nonsenseTags,
  savedPageComment,
  rowOfBreaks,
  oddAttributes,
  clippedSize,
  missingUnsubscribe,
  missingPostalAddress,
  poorUnsubscribe,
  emptyMessage,
  missingDate,
  missingMessageId,
  missingRecipient,
  duplicateHeaders,
  severalSenders,
  blankFromName,
  addressAsFromName,
  otherAddressInFromName,
  oddFromName,
  titleInFromName,
  oneClickUnsubscribe,
  freeMailSender,
  fromNameTrick,
  oddFromAddress,
  highPriority,
  subjectEncoding,
  wrongCharset,
  needlessEncoding,
  nullCharacter,
  missingHtmlTag,
  longLine,
  missingTextPart,
  differingParts,
] as const;

export type RuleId = (typeof rules)[number]['id'];
