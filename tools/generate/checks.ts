/** Something that a filter or a checker looks for in a mail, and that a draft may be checked for. */
export interface FilterCheck {
  /** What is looked for, in our own words. */
  readonly name: string;
  /** How SpamAssassin and Rspamd call it. */
  readonly symbols: readonly string[];
  /** The rules that report it where no filter has a symbol for it. */
  readonly rules?: readonly string[];
  /** Why no rule reports what a symbol stands for. */
  readonly left?: Readonly<Record<string, string>>;
}

/** The symbols are facts about SpamAssassin 4.0.1 and Rspamd (2026-08). Numbered by place, from 1. */
export const checks: readonly FilterCheck[] = [
  { name: 'Subject in capitals', symbols: ['SUBJ_ALL_CAPS'] },
  { name: 'Very long subject', symbols: ['LONG_SUBJ'] },
  { name: 'No subject, or an empty one', symbols: ['MISSING_SUBJECT', 'EMPTY_SUBJECT'] },
  {
    name: 'Exclamation marks in the subject',
    symbols: ['PLING_QUERY', 'SUBJECT_ENDS_EXCLAIM', 'SUBJECT_HAS_EXCLAIM'],
  },
  { name: 'Subject that ends with a question mark', symbols: ['SUBJECT_ENDS_QUESTION'] },
  { name: 'Sum of money in the subject', symbols: ['SUBJ_DOLLARS', 'SUBJECT_HAS_CURRENCY'] },
  { name: 'Web address in the subject', symbols: ['URL_IN_SUBJECT'] },
  {
    name: 'Subject of a reply or a forwarded mail that is none',
    symbols: ['FAKE_REPLY_C', 'GB_FAKE_RF_SHORT', 'FAKE_REPLY'],
  },
  { name: '“Attention” in the subject', symbols: ['SUBJ_ATTENTION'] },
  {
    name: 'Subject that begins like an advertisement',
    symbols: ['SUBJ_BUY', 'SUBJ_AS_SEEN', 'SUBJ_YOUR_FAMILY', 'ENGLISH_UCE_SUBJECT'],
  },
  { name: 'Weight loss or debts in the subject', symbols: ['SUBJECT_DIET', 'TVD_SUBJ_WIPE_DEBT'] },
  {
    name: 'Letters of the subject with something between them',
    symbols: ['GAPPY_SUBJECT', 'SUBJ_BRKN_WORDNUMS'],
  },
  {
    name: 'Disguised letters in the subject',
    symbols: ['SUBJECT_FUZZY_CHEAP', 'SUSP_UTF8_WORD_SUBJ', 'R_MIXED_CHARSET'],
  },
  {
    name: 'Subject encoded wrongly or without need',
    symbols: ['SUBJ_ILLEGAL_CHARS', 'SUBJECT_NEEDS_ENCODING', 'SUBJ_EXCESS_BASE64'],
  },
  { name: 'Subject that ends with spaces', symbols: ['SUBJECT_ENDS_SPACES'] },
  { name: 'Reader’s address in the subject', symbols: ['LOCALPART_IN_SUBJECT', 'TO_IN_SUBJ'] },
  { name: 'Title that differs from the subject', symbols: ['HTML_TITLE_SUBJ_DIFF'] },
  { name: 'Emoji in the subject', symbols: [], rules: ['subject-emoji', 'emoji-run'] },
  { name: '“Dear friend”', symbols: ['DEAR_FRIEND'] },
  { name: 'Greeting to anybody', symbols: ['DEAR_SOMETHING'] },
  { name: 'Greeting to a winner or a beneficiary', symbols: ['DEAR_WINNER', 'DEAR_BENEFICIARY'] },
  { name: 'Stranger who gives his name', symbols: ['INTRODUCTION'] },
  { name: 'Full guarantee', symbols: ['GUARANTEED_100_PERCENT', 'BANG_GUAR'] },
  { name: 'Money back', symbols: ['MONEY_BACK'] },
  { name: 'No risk', symbols: ['RISK_FREE'] },
  { name: 'Call to act at once', symbols: ['ACT_NOW_CAPS'] },
  { name: 'Free quote without obligation', symbols: ['FREE_QUOTE_INSTANT'] },
  { name: 'Offer that is made once only', symbols: ['ONE_TIME'] },
  { name: 'Very low prices', symbols: ['LOW_PRICE', 'PRICES_ARE_AFFORDABLE'] },
  { name: 'Urgent business', symbols: ['URG_BIZ'] },
  { name: 'Joining millions, financial freedom', symbols: ['JOIN_MILLIONS', 'FIN_FREE'] },
  { name: 'Unclaimed money, inheritance', symbols: ['UNCLAIMED_MONEY', 'YOU_INHERIT'] },
  {
    name: 'Millions of dollars',
    symbols: ['BILLION_DOLLARS', 'MILLION_USD', 'US_DOLLARS_3', 'NA_DOLLARS', 'LOTS_OF_MONEY'],
  },
  { name: 'Credit, debts, insurance', symbols: ['BAD_CREDIT', 'REFINANCE_NOW', 'NO_MEDICAL'] },
  { name: 'Stocks and investments', symbols: ['INVESTMENT_ADVICE', 'STOCK_TIP', 'PUMPDUMP'] },
  { name: 'Earning at home', symbols: ['DAY_I_EARNED', 'LUCRATIVE'] },
  { name: 'Weight loss', symbols: ['DIET_1'] },
  {
    name: 'Pharmacy and drugs',
    symbols: [
      'ONLINE_PHARMACY',
      'NO_PRESCRIPTION',
      'DRUGS_ERECTILE',
      'DRUGS_MANYKINDS',
      'DRUGS_DIET',
      'DRUG_ED_CAPS',
      'DRUGS_ERECTILE_OBFU',
      'IMPOTENCE',
    ],
  },
  { name: 'Sexual enhancement', symbols: ['MALE_ENHANCE', 'MORE_SEX', 'BODY_ENHANCEMENT'] },
  { name: 'Imitated watches', symbols: ['REPLICA_WATCH', 'EM_ROLEX'] },
  { name: 'Lottery and prizes', symbols: ['HK_LOTTO', 'LOTTERY_1', 'HK_WIN'] },
  {
    name: 'Several phrases of advance-fee fraud',
    symbols: ['ADVANCE_FEE_2_NEW_MONEY', 'ADVANCE_FEE_3_NEW', 'ADVANCE_FEE_5_NEW_MONEY', 'MONEY_FRAUD_3'],
  },
  { name: 'Fraud and a sum of money', symbols: ['MONEY_FRAUD_3', 'MONEY_NOHTML', 'XFER_LOTSA_MONEY'] },
  {
    name: 'Personal details to be filled in',
    symbols: ['FILL_THIS_FORM', 'FORM_FRAUD_3', 'FILL_THIS_FORM_LONG', 'FILL_THIS_FORM_LOAN'],
  },
  { name: 'Scare about an account', symbols: ['TVD_PH_7', 'TVD_PH_SEC', 'TVD_APPROVED'] },
  {
    name: 'Bitcoin address, blackmail',
    symbols: ['PDS_BTC_ID', 'BITCOIN_EXTORT_01', 'BITCOIN_DEADLINE', 'BITCOIN_ADDR', 'LEAKED_PASSWORD_SCAM'],
  },
  {
    name: 'Cold pitch for services',
    symbols: ['APP_DEVELOPMENT_FREEM', 'BIGNUM_EMAILS_FREEM', 'CN_B2B_SPAMMER'],
  },
  {
    name: 'Mail that says it is no spam, or an advertisement',
    symbols: ['THIS_AD', 'ADMITS_SPAM', 'EXCUSE_24'],
  },
  { name: 'Wording about removal from a list', symbols: ['EXCUSE_REMOVE', 'EXCUSE_4', 'END_FUTURE_EMAILS'] },
  { name: 'Advertisement that may not show', symbols: ['CANT_SEE_AD'] },
  { name: 'Marketing partners, preferences for advertisements', symbols: ['MARKETING_PARTNERS', 'AD_PREFS'] },
  { name: 'Body in capitals', symbols: ['UPPERCASE_50_75', 'UPPERCASE_75_100'] },
  { name: 'Rows of marks in the body', symbols: [], rules: ['repeated-punctuation', 'exclamation-density'] },
  { name: 'Many emoji in the body', symbols: [], rules: ['emoji-density', 'emoji-run'] },
  {
    name: 'Letters replaced by digits and signs',
    symbols: ['FUZZY_PHARMACY', 'FUZZY_CREDIT', 'FUZZY_PRICES', 'FUZZY_CLICK_HERE', 'FUZZY_UNSUBSCRIBE'],
  },
  { name: 'Invisible characters within words', symbols: ['UNICODE_OBFU_ZW', 'URL_ZERO_WIDTH_SPACES'] },
  {
    name: 'Mixed scripts, look-alike letters',
    symbols: ['UNICODE_OBFU_ASC', 'MIXED_ES', 'SUSP_UTF8_WORD_MANY', 'R_MIXED_CHARSET'],
  },
  {
    name: 'Plain letters and addresses written in code',
    symbols: [
      'HTML_ENTITY_ASCII',
      'URL_OBFUSCATED_TEXT',
      'HTML_OBFUSCATE_05_10',
      'HTML_OBFUSCATE_10_20',
      'HTML_OBFUSCATE_20_30',
    ],
  },
  { name: 'Letters in tags of their own', symbols: ['HTML_SINGLET_MANY', 'MANY_SPAN_IN_TEXT'] },
  { name: 'Comments within words', symbols: ['OBFUSCATING_COMMENT', 'HTML_SHRT_CMNT_OBFU_MANY'] },
  {
    name: 'Random and overlong words',
    symbols: ['UC_GIBBERISH_OBFU', 'COMMENT_GIBBERISH', 'LONGWORDS', 'TRACKER_ID'],
  },
  { name: 'Merge field or macro that was not filled in', symbols: ['PERCENT_RANDOM'] },
  {
    name: 'HTML without a text part',
    symbols: ['MIME_HTML_ONLY', 'HTML_MIME_NO_HTML_TAG', 'MIME_MA_MISSING_TEXT'],
  },
  {
    name: 'Parts that differ',
    symbols: ['MPART_ALT_DIFF', 'MPART_ALT_DIFF_COUNT', 'R_PARTS_DIFFER'],
    rules: ['missing-text-part'],
  },
  {
    name: 'Picture with little text',
    symbols: [
      'HTML_IMAGE_ONLY_04',
      'HTML_IMAGE_ONLY_08',
      'HTML_IMAGE_ONLY_16',
      'HTML_IMAGE_ONLY_20',
      'HTML_IMAGE_ONLY_28',
      'HTML_IMAGE_ONLY_32',
      'HTML_IMAGE_ONLY_12',
      'HTML_IMAGE_ONLY_24',
      'R_SUSPICIOUS_IMAGES',
      'R_EMPTY_IMAGE',
    ],
  },
  {
    name: 'Pictures that outweigh the text',
    symbols: ['HTML_IMAGE_RATIO_02', 'HTML_IMAGE_RATIO_08', 'R_SUSPICIOUS_IMAGES'],
  },
  {
    name: 'Short mail around a linked picture',
    symbols: [
      'HTML_SHORT_LINK_IMG_1',
      'HTML_SHORT_LINK_IMG_3',
      'SHORTENER_SHORT_IMG',
      'HTML_SHORT_LINK_IMG_2',
    ],
  },
  { name: 'Text in the colour of its background', symbols: ['HTML_FONT_LOW_CONTRAST', 'R_WHITE_ON_WHITE'] },
  { name: 'Tiny text', symbols: ['HTML_FONT_TINY_NORDNS', 'ZERO_FONT'] },
  { name: 'Huge text', symbols: ['HTML_FONT_SIZE_HUGE', 'HTML_FONT_SIZE_LARGE'] },
  {
    name: 'Hidden text',
    symbols: ['HTML_TEXT_INVISIBLE_STYLE', 'LONG_INVISIBLE_TEXT', 'WORD_INVIS', 'MANY_INVISIBLE_PARTS'],
  },
  { name: 'Text outside of the page', symbols: ['HTML_OFF_PAGE'] },
  {
    name: 'Document’s tags out of balance',
    symbols: ['HTML_TAG_BALANCE_BODY', 'HTML_TAG_BALANCE_HEAD', 'HTML_TAG_BALANCE_CENTER'],
  },
  {
    name: 'Tags and attributes that do not exist',
    symbols: ['AC_HTML_NONSENSE_TAGS', 'HTML_BADATTR', 'MIXED_HREF_CASE'],
  },
  {
    name: 'Content after the end of the document',
    symbols: ['CONTENT_AFTER_HTML', 'CONTENT_AFTER_HTML_WEAK'],
  },
  { name: 'Rows of line breaks and empty boxes', symbols: ['AC_BR_BONANZA', 'AC_DIV_BONANZA'] },
  { name: 'Scripts', symbols: ['OBFU_JVSCR_ESC', 'HIDE_WIN_STATUS'] },
  {
    name: 'Forms and embedded pages',
    symbols: ['HTML_FORMACTION_MAILTO', 'HTML_IFRAME_SRC', 'HTML_EMBEDS', 'URI_PHISH'],
  },
  { name: 'Refresh to another page', symbols: ['HTML_META_REFRESH_URL'] },
  { name: 'Style sheet elsewhere', symbols: ['EXT_CSS'] },
  { name: 'Data in an address', symbols: ['URI_DATA', 'DATA_URI_OBFU', 'HAS_DATA_URI'] },
  { name: 'Comment of a saved web page', symbols: ['HTML_COMMENT_SAVED_URL'] },
  {
    name: 'Link shortener or redirect',
    symbols: ['SHORT_SHORTNER', 'SHORTENER_SHORT_IMG', 'REDIRECTOR_URL'],
  },
  {
    name: 'IP address in a link',
    symbols: ['NUMERIC_HTTP_ADDR', 'NORMAL_HTTP_TO_IP', 'URI_HEX_IP', 'HTTP_TO_IP', 'URL_NUMERIC_IP'],
  },
  { name: 'Link that shows another address than it opens', symbols: ['PHISHING', 'PHISH_EMOTION'] },
  { name: 'Link that shows https and opens http', symbols: ['HTTPS_HTTP_MISMATCH', 'HTTP_TO_HTTPS'] },
  {
    name: 'Suspicious top-level domain',
    symbols: ['PDS_OTHER_BAD_TLD', 'URI_TRY_USME', 'URL_SUSPICIOUS_TLD'],
    left: {
      URI_TRY_USME:
        'Honest companies have names such as “get…” under .us and .me as well; without a list of the bad ones a rule would be wrong as often as right.',
    },
  },
  {
    name: 'User name or port in a link',
    symbols: ['WEIRD_PORT', 'URL_USER_PASSWORD', 'URL_MULTIPLE_AT_SIGNS'],
  },
  {
    name: 'Look-alike or reversed host',
    symbols: ['HIGH_CODEPAGE_URI', 'OMOGRAPH_URL', 'URL_HOMOGRAPH_ATTACK', 'URL_RTL_OVERRIDE'],
  },
  { name: 'Address in percent-escapes', symbols: ['HTTP_ESCAPED_HOST', 'HTTP_EXCESSIVE_ESCAPES'] },
  {
    name: 'Many subdomains, borrowed names',
    symbols: ['MANY_SUBDOM', 'SPOOF_COM2OTH', 'URL_EXCESSIVE_DOTS'],
  },
  {
    name: 'Very long or random address',
    symbols: ['URI_HEX', 'URI_NOVOWEL', 'LONG_IMG_URI', 'URL_VERY_LONG'],
  },
  {
    name: 'Phishing at free hosts',
    symbols: [
      'URI_FIREBASEAPP',
      'PHISH_AZURE_CLOUDAPP',
      'URI_WP_HACKED',
      'HAS_GOOGLE_FIREBASE_URL',
      'HAS_IPFS_GATEWAY_URL',
    ],
  },
  { name: 'Local file or Tor address', symbols: ['HAS_FILE_URL', 'HAS_ONION_URI'] },
  {
    name: 'Body that is only a link',
    symbols: ['BODY_SINGLE_URI', 'BODY_URI_ONLY', 'HFILTER_URL_ONLY', 'SINGLE_SHORT_PART'],
  },
  { name: 'Number of links', symbols: ['URI_COUNT_ODD'] },
  { name: 'Link that leads nowhere', symbols: ['HREF_EMPTY_PHPMAIL'] },
  {
    name: 'Way to unsubscribe missing or poor',
    symbols: ['KHOP_UNSUB_EMAIL', 'URI_DQ_UNSUB', 'UNSUB_GOOG_FORM', 'HAS_LIST_UNSUB'],
  },
  { name: 'Suspicious host to unsubscribe at', symbols: ['URI_OPTOUT_3LD', 'URI_OPTOUT_USME'] },
  {
    name: 'Headers that are missing',
    symbols: ['MISSING_FROM', 'MISSING_DATE', 'MISSING_MID', 'MISSING_HEADERS', 'MISSING_TO'],
  },
  {
    name: 'Headers that are there twice, several senders',
    symbols: ['MULTIPLE_UNIQUE_HEADERS', 'MULTIPLE_FROM'],
  },
  {
    name: 'Sender’s name',
    symbols: [
      'FROM_BLANK_NAME',
      'HK_NAME_MR_MRS',
      'FROM_DN_EQ_ADDR',
      'FROM_NAME_HAS_TITLE',
      'FROM_NEQ_DISPLAY_NAME',
      'FROM_EXCESS_BASE64',
      'FROM_EXCESS_QP',
      'REPLYTO_EXCESS_BASE64',
      'TO_EXCESS_BASE64',
      'FROM_NAME_EXCESS_SPACE',
      'FROM_NO_DN',
    ],
  },
  {
    name: 'Sender or answers at a free mail provider',
    symbols: ['FREEMAIL_FROM', 'FREEMAIL_REPLYTO', 'FREEMAIL_REPLYTO_NEQ_FROM_DOM'],
  },
  { name: 'Mark of urgency', symbols: ['XPRIO', 'XPRIO_SHORT_SUBJ', 'HAS_X_PRIO_ONE'] },
  { name: 'Merge field in a header that was not filled in', symbols: ['UNRESOLVED_TEMPLATE'] },
  { name: 'Recipients that are not named', symbols: ['UNDISC_MONEY', 'R_UNDISC_RCPT'] },
  {
    name: 'Charset, transfer encoding, null characters',
    symbols: [
      'MIME_CHARSET_FARAWAY',
      'MIME_BASE64_TEXT',
      'NULL_IN_BODY',
      'R_BAD_CTE_7BIT',
      'R_MISSING_CHARSET',
    ],
  },
  { name: 'Empty message', symbols: ['EMPTY_MESSAGE', 'COMPLETELY_EMPTY'] },
];
