/**
 * What filters count, and mail in our corpora does not bear out: a phrase or two a symbol, in words of our own, as an
 * author would write it. Matched on the stems of the words, as the lexicon is.
 */
export const filterPhrases = {
  INTRODUCTION: [
    'my name is',
    'let me introduce',
    'i am dr',
    'i am ms',
    'i am prof',
    'i am professor',
    'i am rev',
    'this is mr',
    'this is mrs',
    'this is dr',
  ],
  ONE_TIME: ['one time offer', 'one time charge', 'one time payment only'],
  LOW_PRICE: ['lowest price', 'lowest prices', 'unbeatable prices'],
  JOIN_MILLIONS: ['join millions', 'join the millions'],
  NO_MEDICAL: ['without medical exam', 'without a medical exam', 'no medical exam', 'no medical exams'],
  STOCK_TIP: ['stock tip', 'stock pick', 'stock alert', 'hot stock'],
  INVESTMENT_ADVICE: ['investment advice', 'investment decision'],
  DAY_I_EARNED: ['day i earned', 'day i made', 'week i earned'],
  APP_DEVELOPMENT_FREEM: ['app development', 'mobile app developer'],
  REPLICA_WATCH: ['replica watch', 'replica watches', 'watch replica', 'replica rolex'],
  EM_ROLEX: ['rolex', 'rolex watch'],
  TVD_APPROVED: ['you have been approved', 'you are approved', "you're approved"],
  TVD_SUBJ_WIPE_DEBT: ['get out of debt', 'get rid of debt', 'eradicate debt', 'wipe out debt'],
  SUBJECT_DIET: ['diet patch'],
  DIET_1: ['extra pounds', 'lose inches', 'lost weight', 'losing pounds', 'no dieting', 'no exercise'],
  YOU_INHERIT: ['you inherit', 'you will inherit', 'your inheritance', 'inherited from a relative'],
  DRUGS_MANYKINDS: ['xanax', 'valium', 'cialis', 'levitra', 'ambien', 'tramadol', 'vicodin'],
  DRUGS_DIET: ['phentermine', 'adipex', 'didrex'],
  IMPOTENCE: ['impotence', 'impotent', 'premature ejaculation'],
  AD_PREFS: ['ad preferences', 'advertising preferences', 'advertisement preferences'],
  CANT_SEE_AD: ["can't see this ad", 'cannot see this ad', 'unable to see this ad'],
} as const;

/** The same where a number or a mark belongs to it. Every part is bounded. */
export const filterPatterns = {
  DIET_1:
    /\blo(?:se|st|sing) (?:up to |over |about )?\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:pounds|lbs|kilos|kg|inches)\b/giu,
  BANG_GUAR: /\bguaranteed?!/giu,
} as const;
