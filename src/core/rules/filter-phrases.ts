/**
 * What filters count, and mail in our corpora does not bear out: a phrase or two a symbol, in words of our own, as an
 * author would write it. Matched on the stems of the words, as the lexicon is.
 */
export const filterPhrases = {
  ONE_TIME: ['one time offer', 'one time charge', 'one time payment only'],
  LOW_PRICE: ['lowest price', 'lowest prices', 'unbeatable prices'],
  PRICES_ARE_AFFORDABLE: ['prices are affordable', 'affordable prices', 'very affordable price'],
  JOIN_MILLIONS: ['join millions', 'join the millions'],
  NO_MEDICAL: ['without medical exam', 'without a medical exam', 'no medical exam', 'no medical exams'],
  STOCK_TIP: ['stock tip', 'stock pick', 'stock alert', 'hot stock'],
  PUMPDUMP: ['about to explode', 'short term target', 'target price', 'strong buy'],
  INVESTMENT_ADVICE: ['investment advice', 'investment decision'],
  DAY_I_EARNED: ['day i earned', 'day i made', 'week i earned'],
  REPLICA_WATCH: ['replica watch', 'replica watches', 'watch replica', 'replica rolex'],
  EM_ROLEX: ['rolex', 'rolex watch'],
  TVD_APPROVED: ['you have been approved', 'you are approved', "you're approved", 'been pre-approved'],
  TVD_SUBJ_WIPE_DEBT: ['wipe out debt', 'wipe out your debt', 'wipe your debt', 'wipe away your debt'],
  SUBJECT_DIET: [
    'lose pounds',
    'lose 10 pounds',
    'lose 20 pounds',
    'lose 30 pounds',
    'diet pill',
    'diet patch',
  ],
  YOU_INHERIT: ['you inherit', 'you will inherit', 'your inheritance', 'inherited from a relative'],
  HK_WIN: ['you are a winner', 'you won the', 'winning number', 'winning ticket'],
  DRUGS_MANYKINDS: ['xanax', 'valium', 'cialis', 'levitra', 'ambien', 'phentermine', 'tramadol', 'vicodin'],
  AD_PREFS: ['ad preferences', 'advertising preferences', 'advertisement preferences'],
  CANT_SEE_AD: [
    "can't see this ad",
    'cannot see this ad',
    'unable to see this ad',
    'cannot view this advertisement',
  ],
  BILLION_DOLLARS: ['billion dollars'],
  XFER_LOTSA_MONEY: ['transfer this money', 'transfer the money', 'transfer of the funds', 'wire the funds'],
  MONEY_NOHTML: ['sum of money', 'large sum of money'],
  ADVANCE_FEE_5_NEW_MONEY: [
    'next of kin of the deceased',
    'percent of the total sum',
    'of the total sum for you',
  ],
} as const;
