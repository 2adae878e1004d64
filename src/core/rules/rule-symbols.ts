// Written by `npm run parity`; see docs/filters.md. Not to be edited by hand.
import type { RuleId } from './index.ts';

/** Symbols that filters named for every text in which a rule reported something, of those that were tried. */
export const ruleSymbols: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'bitcoin-address': ['PDS_BTC_ID'],
  'subject-question': ['SUBJECT_ENDS_QUESTION'],
  'accented-subject': ['R_MIXED_CHARSET'],
  'link-host-mismatch': ['PHISHING'],
  'escaped-host': ['HTTP_EXCESSIVE_ESCAPES'],
  'onion-link': ['HAS_ONION_URI'],
  'saved-page-comment': ['HTML_COMMENT_SAVED_URL'],
  'missing-date': ['MISSING_DATE'],
  'missing-message-id': ['MISSING_MID'],
  'duplicate-headers': ['MULTIPLE_UNIQUE_HEADERS'],
  'several-senders': ['MULTIPLE_FROM'],
  'blank-from-name': ['FROM_NO_DN'],
  'address-as-from-name': ['FROM_DN_EQ_ADDR'],
  'other-address-in-from-name': ['FROM_NEQ_DISPLAY_NAME'],
  'missing-html-tag': ['HTML_MIME_NO_HTML_TAG'],
  'missing-text-part': ['MIME_HTML_ONLY'],
  'differing-parts': ['MPART_ALT_DIFF'],
};
