import { emptyHeading } from './accessibility/empty-heading.ts';
import { insufficientContrast } from './accessibility/insufficient-contrast.ts';
import { missingLanguage } from './accessibility/missing-language.ts';
import { missingTitle } from './accessibility/missing-title.ts';
import { skippedHeadingLevel } from './accessibility/skipped-heading-level.ts';
import { unmarkedHeading } from './accessibility/unmarked-heading.ts';
import { unmarkedLayoutTable } from './accessibility/unmarked-layout-table.ts';
import { vagueLinkText } from './accessibility/vague-link-text.ts';
import { emptyMessage } from './compliance/empty-message.ts';
import { missingPostalAddress } from './compliance/missing-postal-address.ts';
import { missingUnsubscribe } from './compliance/missing-unsubscribe.ts';
import { poorUnsubscribe } from './compliance/poor-unsubscribe.ts';
import { requiredText } from './compliance/required-text.ts';
import { unneededDirective } from './directives/unneeded-directive.ts';
import { addressAsFromName } from './headers/address-as-from-name.ts';
import { blankFromName } from './headers/blank-from-name.ts';
import { differingParts } from './headers/differing-parts.ts';
import { duplicateHeaders } from './headers/duplicate-headers.ts';
import { freeMailSender } from './headers/free-mail-sender.ts';
import { fromNameTrick } from './headers/from-name-trick.ts';
import { highPriority } from './headers/high-priority.ts';
import { longEncodedWord } from './headers/long-encoded-word.ts';
import { longLine } from './headers/long-line.ts';
import { missingDate } from './headers/missing-date.ts';
import { missingFrom } from './headers/missing-from.ts';
import { missingHtmlTag } from './headers/missing-html-tag.ts';
import { missingMessageId } from './headers/missing-message-id.ts';
import { missingRecipient } from './headers/missing-recipient.ts';
import { missingTextPart } from './headers/missing-text-part.ts';
import { needlessEncoding } from './headers/needless-encoding.ts';
import { needlessNameEncoding } from './headers/needless-name-encoding.ts';
import { nullCharacter } from './headers/null-character.ts';
import { oddFromAddress } from './headers/odd-from-address.ts';
import { oddFromName } from './headers/odd-from-name.ts';
import { oneClickUnsubscribe } from './headers/one-click-unsubscribe.ts';
import { otherAddressInFromName } from './headers/other-address-in-from-name.ts';
import { priorityHeader } from './headers/priority-header.ts';
import { severalSenders } from './headers/several-senders.ts';
import { splitLetter } from './headers/split-letter.ts';
import { subjectEncoding } from './headers/subject-encoding.ts';
import { titleInFromName } from './headers/title-in-from-name.ts';
import { unresolvedTemplate } from './headers/unresolved-template.ts';
import { wrongCharset } from './headers/wrong-charset.ts';
import { dataUriImage } from './images/data-uri-image.ts';
import { imageHeavy } from './images/image-heavy.ts';
import { linkedImageOnly } from './images/linked-image-only.ts';
import { missingAlt } from './images/missing-alt.ts';
import { shortHtmlPicture } from './images/short-html-picture.ts';
import { brandImpersonation } from './links/brand-impersonation.ts';
import { credentialsInLink } from './links/credentials-in-link.ts';
import { disguisedAddress } from './links/disguised-address.ts';
import { emptyLink } from './links/empty-link.ts';
import { emptyLinkText } from './links/empty-link-text.ts';
import { escapedHost } from './links/escaped-host.ts';
import { freeHostLink } from './links/free-host-link.ts';
import { freemailContact } from './links/freemail-contact.ts';
import { hostBeginsLinkText } from './links/host-begins-link-text.ts';
import { insecureLink } from './links/insecure-link.ts';
import { ipAddressLink } from './links/ip-address-link.ts';
import { linkDensity } from './links/link-density.ts';
import { linkHostMismatch } from './links/link-host-mismatch.ts';
import { linkOnlyBody } from './links/link-only-body.ts';
import { linkShortener } from './links/link-shortener.ts';
import { longLink } from './links/long-link.ts';
import { lookAlikeHost } from './links/look-alike-host.ts';
import { manySubdomains } from './links/many-subdomains.ts';
import { oddHost } from './links/odd-host.ts';
import { oddPort } from './links/odd-port.ts';
import { onionLink } from './links/onion-link.ts';
import { punycodeHost } from './links/punycode-host.ts';
import { redirectLink } from './links/redirect-link.ts';
import { rightToLeftOverride } from './links/right-to-left-override.ts';
import { singleDestination } from './links/single-destination.ts';
import { suspiciousTld } from './links/suspicious-tld.ts';
import { unsafeLinkScheme } from './links/unsafe-link-scheme.ts';
import { unsubscribeSameLink } from './links/unsubscribe-same-link.ts';
import { clippedSize } from './markup/clipped-size.ts';
import { contentAfterHtml } from './markup/content-after-html.ts';
import { deadConditional } from './markup/dead-conditional.ts';
import { embeddedContent } from './markup/embedded-content.ts';
import { emptyHiddenElement } from './markup/empty-hidden-element.ts';
import { externalStylesheet } from './markup/external-stylesheet.ts';
import { formInMail } from './markup/form-in-mail.ts';
import { fragileBackground } from './markup/fragile-background.ts';
import { hiddenPreheader } from './markup/hidden-preheader.ts';
import { hiddenText } from './markup/hidden-text.ts';
import { hugeFont } from './markup/huge-font.ts';
import { lowContrast } from './markup/low-contrast.ts';
import { metaRefresh } from './markup/meta-refresh.ts';
import { nonsenseTags } from './markup/nonsense-tags.ts';
import { oddAttributes } from './markup/odd-attributes.ts';
import { offPageText } from './markup/off-page-text.ts';
import { rowOfBreaks } from './markup/row-of-breaks.ts';
import { savedPageComment } from './markup/saved-page-comment.ts';
import { script } from './markup/script.ts';
import { tinyFont } from './markup/tiny-font.ts';
import { unbalancedDocument } from './markup/unbalanced-document.ts';
import { accentedSubject } from './subject/accented-subject.ts';
import { fakeReply } from './subject/fake-reply.ts';
import { longPreheader } from './subject/long-preheader.ts';
import { longSubject } from './subject/long-subject.ts';
import { missingPreheader } from './subject/missing-preheader.ts';
import { missingSubject } from './subject/missing-subject.ts';
import { preheaderRepeatsSubject } from './subject/preheader-repeats-subject.ts';
import { recipientInSubject } from './subject/recipient-in-subject.ts';
import { shoutingSubject } from './subject/shouting-subject.ts';
import { subjectCode } from './subject/subject-code.ts';
import { subjectCurrency } from './subject/subject-currency.ts';
import { subjectEmoji } from './subject/subject-emoji.ts';
import { subjectOpening } from './subject/subject-opening.ts';
import { subjectPlaceholder } from './subject/subject-placeholder.ts';
import { subjectPunctuation } from './subject/subject-punctuation.ts';
import { subjectQuestion } from './subject/subject-question.ts';
import { subjectTrailingSpace } from './subject/subject-trailing-space.ts';
import { subjectUrl } from './subject/subject-url.ts';
import { titleDiffers } from './subject/title-differs.ts';
import { unpaddedPreheader } from './subject/unpadded-preheader.ts';
import { currencyRuns } from './typography/currency-runs.ts';
import { emojiDensity } from './typography/emoji-density.ts';
import { emojiRun } from './typography/emoji-run.ts';
import { entityLetters } from './typography/entity-letters.ts';
import { exclamationDensity } from './typography/exclamation-density.ts';
import { garbledText } from './typography/garbled-text.ts';
import { hashWords } from './typography/hash-words.ts';
import { leetWords } from './typography/leet-words.ts';
import { longWords } from './typography/long-words.ts';
import { loudEmail } from './typography/loud-email.ts';
import { mixedScripts } from './typography/mixed-scripts.ts';
import { repeatedPunctuation } from './typography/repeated-punctuation.ts';
import { shoutedFree } from './typography/shouted-free.ts';
import { shoutedWords } from './typography/shouted-words.ts';
import { shouting } from './typography/shouting.ts';
import { spacedLetters } from './typography/spaced-letters.ts';
import { splitWords } from './typography/split-words.ts';
import { styledLetters } from './typography/styled-letters.ts';
import { zeroWidthCharacters } from './typography/zero-width-characters.ts';
import { accountPhishing } from './wording/account-phishing.ts';
import { accountScare } from './wording/account-scare.ts';
import { adultWording } from './wording/adult-wording.ts';
import { advanceFeeWording } from './wording/advance-fee-wording.ts';
import { arrestThreat } from './wording/arrest-threat.ts';
import { bigDiscount } from './wording/big-discount.ts';
import { bitcoinAddress } from './wording/bitcoin-address.ts';
import { blackmailWording } from './wording/blackmail-wording.ts';
import { callbackScam } from './wording/callback-scam.ts';
import { changedBankDetails } from './wording/changed-bank-details.ts';
import { coldPitch } from './wording/cold-pitch.ts';
import { credentialRequest } from './wording/credential-request.ts';
import { cryptoScam } from './wording/crypto-scam.ts';
import { deceptiveClaim } from './wording/deceptive-claim.ts';
import { filterPhrase } from './wording/filter-phrase.ts';
import { financeWording } from './wording/finance-wording.ts';
import { freeOfferWording } from './wording/free-offer-wording.ts';
import { giftCardScam } from './wording/gift-card-scam.ts';
import { healthWording } from './wording/health-wording.ts';
import { impersonalGreeting } from './wording/impersonal-greeting.ts';
import { inheritanceScam } from './wording/inheritance-scam.ts';
import { jobScam } from './wording/job-scam.ts';
import { largeSum } from './wording/large-sum.ts';
import { leftoverDraftText } from './wording/leftover-draft-text.ts';
import { moneyPlea } from './wording/money-plea.ts';
import { moneyWording } from './wording/money-wording.ts';
import { overpromisingWording } from './wording/overpromising-wording.ts';
import { parcelFeeScam } from './wording/parcel-fee-scam.ts';
import { paymentDemand } from './wording/payment-demand.ts';
import { personalDetails } from './wording/personal-details.ts';
import { pressureToClick } from './wording/pressure-to-click.ts';
import { prizeScam } from './wording/prize-scam.ts';
import { prizeWording } from './wording/prize-wording.ts';
import { removalWording } from './wording/removal-wording.ts';
import { rentalScam } from './wording/rental-scam.ts';
import { secretErrand } from './wording/secret-errand.ts';
import { selfIntroduction } from './wording/self-introduction.ts';
import { teamPhrase } from './wording/team-phrase.ts';
import { typicalSpamOffer } from './wording/typical-spam-offer.ts';
import { unpaidFeeScam } from './wording/unpaid-fee-scam.ts';
import { unrealisticOffer } from './wording/unrealistic-offer.ts';
import { untraceablePayment } from './wording/untraceable-payment.ts';
import { urgentWording } from './wording/urgent-wording.ts';
import { virusScare } from './wording/virus-scare.ts';

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
  accountPhishing,
  parcelFeeScam,
  callbackScam,
  inheritanceScam,
  giftCardScam,
  credentialRequest,
  changedBankDetails,
  secretErrand,
  jobScam,
  moneyPlea,
  rentalScam,
  virusScare,
  unpaidFeeScam,
  prizeScam,
  cryptoScam,
  arrestThreat,
  untraceablePayment,
  unrealisticOffer,
  typicalSpamOffer,
  paymentDemand,
  bigDiscount,
  largeSum,
  leftoverDraftText,
  teamPhrase,
  repeatedPunctuation,
  exclamationDensity,
  currencyRuns,
  shouting,
  shoutedWords,
  shoutedFree,
  loudEmail,
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
  unpaddedPreheader,
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
  deadConditional,
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
  missingLanguage,
  missingTitle,
  unmarkedLayoutTable,
  skippedHeadingLevel,
  emptyHeading,
  unmarkedHeading,
  insufficientContrast,
  vagueLinkText,
  missingUnsubscribe,
  missingPostalAddress,
  poorUnsubscribe,
  requiredText,
  emptyMessage,
  missingFrom,
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
  priorityHeader,
  unresolvedTemplate,
  subjectEncoding,
  needlessNameEncoding,
  splitLetter,
  longEncodedWord,
  wrongCharset,
  needlessEncoding,
  nullCharacter,
  missingHtmlTag,
  longLine,
  missingTextPart,
  differingParts,
] as const;

/** A rule as it is written, with its own id and options. */
export type ListedRule = (typeof rules)[number];

export type RuleId = ListedRule['id'];
