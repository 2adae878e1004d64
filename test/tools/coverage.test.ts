import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterPhrases } from '../../src/core/facts/text/filter-phrases.ts';
import { check, rules } from '../../src/core/index.ts';
import { checks } from '../../tools/generate/checks.ts';
import { rulesFor, rulesOf } from '../../tools/generate/coverage.ts';
import { requirements } from '../../tools/generate/providers.ts';

describe('what filters look for', () => {
  for (const [index, one] of checks.entries()) {
    it(`${index + 1}. ${one.name}: each symbol has a rule or a reason, and not both`, () => {
      const { symbols, left = {} } = one;
      for (const symbol of symbols) {
        const [has, reason] = [rulesFor(symbol).length > 0, left[symbol]];
        assert.ok(has || reason, `${symbol} has neither a rule nor a reason`);
        assert.ok(!(has && reason), `${symbol} has a reason, and ${rulesFor(symbol)} reports it`);
      }
      for (const symbol of Object.keys(left)) assert.ok(symbols.includes(symbol), symbol);
      assert.ok(rulesOf(one).length > 0 || Object.keys(left).length > 0);
    });
  }

  it('every symbol of a rule is one that is known', () => {
    const known = new Set(checks.flatMap(({ symbols }) => symbols));
    for (const { id, filters } of rules) {
      for (const symbol of filters) assert.ok(known.has(symbol), `${id}: ${symbol}`);
    }
  });

  it('the rules that it names are there', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    for (const { rules: named = [] } of checks) for (const id of named) assert.ok(ids.has(id), id);
    for (const { asks, rules: named, left } of requirements) {
      for (const id of named) assert.ok(ids.has(id), id);
      assert.equal(named.length > 0, left === undefined, asks);
    }
  });

  it('few of the checks are left to a reason', () => {
    assert.equal(checks.length, 108);
    assert.ok(checks.filter((one) => rulesOf(one).length === 0).length <= 10);
  });
});

/** Symbols of rules over whole categories of words, each with a sentence that a filter would count for it. */
const SAID: readonly (readonly [symbol: string, sentence: string])[] = [
  ['DEAR_FRIEND', 'Dear friend,\n\nhere is the news.'],
  ['DEAR_SOMETHING', 'Dear Sir or Madam,\n\nhere is the news.'],
  ['DEAR_WINNER', 'Dear winner,\n\nhere is the news.'],
  ['DEAR_BENEFICIARY', 'Dear beneficiary,\n\nhere is the news.'],
  ['INTRODUCTION', 'My name is Mr. John Garden.'],
  ['GUARANTEED_100_PERCENT', 'It is 100% guaranteed.'],
  ['BANG_GUAR', 'Satisfaction guaranteed! 100% guaranteed!'],
  ['MONEY_BACK', 'You have a money back guarantee.'],
  ['RISK_FREE', 'Try it risk free.'],
  ['ACT_NOW_CAPS', 'ACT NOW'],
  ['FREE_QUOTE_INSTANT', 'A free quote with no obligation.'],
  ['ONE_TIME', 'This is a one time offer.'],
  ['LOW_PRICE', 'You get the lowest prices.'],
  ['PRICES_ARE_AFFORDABLE', 'Our prices are affordable.'],
  ['URG_BIZ', 'An urgent business proposal.'],
  ['JOIN_MILLIONS', 'Join millions of gardeners.'],
  ['FIN_FREE', 'The way to financial freedom.'],
  ['UNCLAIMED_MONEY', 'There are unclaimed funds.'],
  ['YOU_INHERIT', 'You will inherit a garden.'],
  ['BILLION_DOLLARS', 'A sum of $2 billion dollars.'],
  ['MILLION_USD', 'A sum of 25 million USD.'],
  ['US_DOLLARS_3', 'The sum of US$25,000,000.'],
  ['NA_DOLLARS', 'A sum of $25 million.'],
  ['LOTS_OF_MONEY', 'The sum of 25 million dollars.'],
  ['BAD_CREDIT', 'Bad credit is no problem.'],
  ['REFINANCE_NOW', 'Refinance your home now.'],
  ['NO_MEDICAL', 'Insurance with no medical exam.'],
  ['INVESTMENT_ADVICE', 'This is investment advice.'],
  ['STOCK_TIP', 'Our stock tip of the day.'],
  ['PUMPDUMP', 'The target price is five.'],
  ['DAY_I_EARNED', 'The first day I earned more.'],
  ['LUCRATIVE', 'A lucrative business.'],
  ['DIET_1', 'Lose weight at once.'],
  ['SUBJECT_DIET', 'Lose 20 pounds.'],
  ['TVD_SUBJ_WIPE_DEBT', 'Wipe out your debt.'],
  ['ONLINE_PHARMACY', 'An online pharmacy.'],
  ['NO_PRESCRIPTION', 'With no prescription.'],
  ['DRUGS_ERECTILE', 'Get Viagra here.'],
  ['DRUGS_MANYKINDS', 'Get Xanax and Valium here.'],
  ['MALE_ENHANCE', 'It is penis enlargement.'],
  ['BODY_ENHANCEMENT', 'Penis enlargement.'],
  ['REPLICA_WATCH', 'A replica watch.'],
  ['EM_ROLEX', 'Wear a Rolex.'],
  ['HK_LOTTO', 'The lottery.'],
  ['LOTTERY_1', 'You have won the lottery.'],
  ['HK_WIN', 'You have won.'],
  ['ADVANCE_FEE_2_NEW_MONEY', 'I am a barrister to his next of kin.'],
  ['MONEY_FRAUD_3', 'The next of kin shall transfer the fund.'],
  ['XFER_LOTSA_MONEY', 'Transfer the sum of $25 million into your account.'],
  ['TVD_PH_7', 'Your account has been suspended.'],
  ['TVD_APPROVED', 'You have been approved.'],
  ['BIGNUM_EMAILS_FREEM', 'We have two million emails.'],
  ['CN_B2B_SPAMMER', 'We are a manufacturer of chairs, and we supply you.'],
  ['APP_DEVELOPMENT_FREEM', 'We do mobile app development.'],
  ['THIS_AD', 'This is an advertisement.'],
  ['ADMITS_SPAM', 'This is not spam.'],
  ['EXCUSE_24', 'You have opted in to receive this.'],
  ['EXCUSE_REMOVE', 'Write to us to be removed from our list.'],
  ['EXCUSE_4', 'Reply with remove in the subject.'],
  ['END_FUTURE_EMAILS', 'To unsubscribe from future mailings, write.'],
  ['MARKETING_PARTNERS', 'You know one of our marketing partners.'],
  ['AD_PREFS', 'Change your ad preferences.'],
  ['CANT_SEE_AD', "Can't see this ad?"],
  ['FUZZY_UNSUBSCRIBE', 'Please unsubscr1be here.'],
  ['FUZZY_CLICK_HERE', 'Please cl1ck here.'],
  ['FUZZY_PRICES', 'The best pr1ces.'],
  ['FUZZY_CREDIT', 'Get cred1t.'],
  ['FUZZY_PHARMACY', 'Our ph@rmacy.'],
];

describe('sentences that filters count', () => {
  for (const [symbol, sentence] of SAID) {
    it(`${symbol}: ${sentence.split('\n', 1)[0]}`, () => {
      const found = check(sentence, { format: 'text' }).findings.map(({ rule }) => rule);
      assert.ok(
        rulesFor(symbol).some((id) => found.some((rule) => rule === id)),
        `${found} is not ${rulesFor(symbol)}`,
      );
    });
  }

  it('phrases that a filter has a rule for are not reported twice', () => {
    for (const phrase of Object.values(filterPhrases).flat()) {
      const found = check(`We say ${phrase} so.`, { format: 'text' }).findings.map(({ rule }) => rule);
      assert.deepEqual(found, ['filter-phrase'], phrase);
    }
  });
});
