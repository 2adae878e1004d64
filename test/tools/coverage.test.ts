import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterPhrases } from '../../src/core/facts/text/filter-phrases.ts';
import { check, rules } from '../../src/core/index.ts';
import { checks } from '../../tools/generate/checks.ts';
import { rulesFor, rulesOf } from '../../tools/generate/coverage.ts';
import { requirements } from '../../tools/generate/providers.ts';
import { witnesses } from '../../tools/generate/witnesses.ts';

describe('what filters look for', () => {
  it('has a rule or a reason for each symbol, and not both', () => {
    for (const { name, symbols, left = {} } of checks) {
      for (const symbol of symbols) {
        const [has, reason] = [rulesFor(symbol).length > 0, left[symbol]];
        assert.ok(has || reason, `${name}: ${symbol} has neither a rule nor a reason`);
        assert.ok(!(has && reason), `${name}: ${symbol} has a reason, and ${rulesFor(symbol)} reports it`);
      }
      for (const symbol of Object.keys(left))
        assert.ok(
          symbols.includes(symbol),
          `${name}: it gives a reason for ${symbol}, which it does not have`,
        );
    }
  });

  it('is answered by a rule, or by a reason', () => {
    const answered = (one: (typeof checks)[number]) =>
      rulesOf(one).length > 0 || Object.keys(one.left ?? {}).length > 0;
    assert.deepEqual(
      checks.filter((one) => !answered(one)).map(({ name }) => name),
      [],
    );
  });

  it('every symbol of a rule is one that is known', () => {
    const known = new Set(checks.flatMap(({ symbols }) => symbols));
    for (const { id, filters } of rules) {
      for (const symbol of filters) assert.ok(known.has(symbol), `${id}: ${symbol}`);
    }
  });

  it('what providers ask for has rules or a reason, and not both', () => {
    for (const { asks, rules: named, left } of requirements) {
      assert.equal(named.length > 0, left === undefined, asks);
    }
  });

  it('few of the checks are left to a reason', () => {
    const left = checks.filter((one) => rulesOf(one).length === 0);
    assert.ok(left.length <= checks.length / 10, left.map(({ name }) => name).join());
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
  ['NO_MEDICAL', 'Insurance with no medical exam.'],
  ['INVESTMENT_ADVICE', 'This is investment advice.'],
  ['STOCK_TIP', 'Our stock tip of the day.'],
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
  ['MONEY_FRAUD_3', 'The next of kin shall transfer the fund.'],
  ['TVD_PH_7', 'Your account has been suspended.'],
  ['TVD_APPROVED', 'You have been approved.'],
  ['CN_B2B_SPAMMER', 'We are a manufacturer of chairs, and we supply you.'],
  ['ADMITS_SPAM', 'This is not spam.'],
  ['EXCUSE_24', 'You have opted in to receive this.'],
  ['EXCUSE_REMOVE', 'Write to us to be removed from our list.'],
  ['EXCUSE_4', 'Reply with remove in the subject.'],
  ['END_FUTURE_EMAILS', 'To unsubscribe from future mailings, write.'],
  ['MARKETING_PARTNERS', 'You know one of our marketing partners.'],
  ['AD_PREFS', 'Change your ad preferences.'],
  ['FUZZY_UNSUBSCRIBE', 'Please unsubscr1be here.'],
  ['FUZZY_CLICK_HERE', 'Please cl1ck here.'],
  ['FUZZY_PRICES', 'The best pr1ces.'],
  ['FUZZY_CREDIT', 'Get cred1t.'],
  ['FUZZY_PHARMACY', 'Our ph@rmacy.'],
];

describe('messages that make a filter name a symbol', () => {
  it('are there for every symbol of a rule', () => {
    const claimed = new Set(rules.flatMap(({ filters }) => filters));
    assert.deepEqual([...witnesses.keys()].toSorted(), [...claimed].toSorted());
  });

  for (const [symbol, { format, draft }] of witnesses) {
    it(`are reported by a rule that answers to it: ${symbol}`, () => {
      const found = check(draft, { format }).findings.map(({ rule }) => rule);
      assert.ok(
        rulesFor(symbol).some((id) => found.some((rule) => rule === id)),
        `${found} is reported and not ${rulesFor(symbol)}`,
      );
    });
  }
});

describe('sentences that filters count', () => {
  it('are reported by a rule that is said to answer to the symbol', () => {
    for (const [symbol, sentence] of SAID) {
      const found = check(sentence, { format: 'text' }).findings.map(({ rule }) => rule);
      assert.ok(
        rulesFor(symbol).some((id) => found.some((rule) => rule === id)),
        `${symbol}: of “${sentence}” ${found} is reported and not ${rulesFor(symbol)}`,
      );
    }
  });

  it('phrases that a filter has a rule for are not reported twice', () => {
    for (const phrase of Object.values(filterPhrases).flat()) {
      const found = check(`We say ${phrase} so.`, { format: 'text' }).findings.map(({ rule }) => rule);
      assert.deepEqual(found, ['filter-phrase'], phrase);
    }
  });
});
