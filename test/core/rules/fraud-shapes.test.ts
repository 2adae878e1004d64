import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, type RuleId, rules } from '../../../src/core/index.ts';
import { fraudCues } from '../../../src/core/lexicon/fraud/fraud-cues.ts';

const SHAPES: ReadonlySet<RuleId> = new Set<RuleId>([
  'account-phishing',
  'parcel-fee-scam',
  'callback-scam',
  'inheritance-scam',
  'gift-card-scam',
  'prize-scam',
  'crypto-scam',
  'arrest-threat',
  'untraceable-payment',
  'unrealistic-offer',
  'payment-demand',
]);

function shapesIn(source: string, format: Format = 'text'): readonly RuleId[] {
  return check(source, { format }).findings.flatMap(({ rule }) => (SHAPES.has(rule) ? [rule] : []));
}

const LINK = '<a href="https://quick-forms.org/a">Continue</a>';

describe('shapes of fraud', () => {
  for (const [draft, format] of [
    [`<p>Our bank never asks you to confirm your details after unusual activity. ${LINK}</p>`, 'html'],
    ['Do not buy gift cards for somebody who asks you to send the codes.', 'text'],
    ['Buy a gift card for Mother’s Day. The shop has them from 20 euros.', 'text'],
    ['Your parcel is on its way. It comes on Tuesday.', 'text'],
    ['Your parcel is on hold at the post office until Friday. Bring your passport.', 'text'],
    ['Your subscription was renewed for 12 euros. You can cancel it in your account.', 'text'],
    ['Congratulations, your team won! Your medals are at the desk.', 'text'],
    ['The talk about bitcoin begins at six. Buy a ticket at the door.', 'text'],
    ['The court is closed on Monday. Pay for parking at the machine.', 'text'],
    ['Please donate by card or by bank transfer.', 'text'],
    ['The invoice for June is attached. It is due in thirty days.', 'text'],
    ['You earn 20 euros an hour, and we train you for two weeks.', 'text'],
    ['He inherited the farm from his late father, who was a beneficiary of the fund.', 'text'],
  ] as const) {
    it(`are not seen in “${draft.replace(LINK, '').slice(0, 60)}…”`, () => {
      assert.deepEqual(shapesIn(draft, format), []);
    });
  }

  it('have their parts near each other', () => {
    const apart = `Your parcel waits for a customs fee. ${'We grow plants and sell them. '.repeat(40)} Pay within 24 hours.`;
    assert.deepEqual(shapesIn(apart), []);
    assert.deepEqual(shapesIn('Your parcel waits for a customs fee. Pay within 24 hours.'), [
      'parcel-fee-scam',
    ]);
  });

  it('may begin in the subject', () => {
    const draft = '---\nsubject: Your parcel is on hold\n---\nPay the fee within 24 hours.';
    assert.deepEqual(shapesIn(draft), ['parcel-fee-scam']);
  });

  it('are one finding with the places of its parts', () => {
    const source = 'Please buy five gift cards and mail me the codes.';
    const { findings } = check(source, { format: 'text' });
    const [finding, ...others] = findings.filter(({ rule }) => rule === 'gift-card-scam');
    assert.ok(finding && others.length === 0);
    const words = [finding.span, ...finding.also].map(({ start, end }) => source.slice(start, end));
    assert.deepEqual(words.toSorted(), ['buy', 'gift cards', 'mail me the codes']);
  });

  it('count for less in a long email', () => {
    const short = 'Please buy five gift cards and mail me the codes.';
    const long = `${short}\n\n${'We grow plants and sell them to gardens. '.repeat(100)}`;
    const pointsIn = (source: string) =>
      check(source, { format: 'text' }).findings.find(({ rule }) => rule === 'gift-card-scam')?.points ?? 0;
    assert.ok(pointsIn(long) < pointsIn(short) / 2);
  });

  it('are judged in English only, and are all listed', () => {
    for (const rule of rules)
      if (SHAPES.has(rule.id)) assert.equal('language' in rule && rule.language, 'en');
  });
});

describe('the cues of fraud', () => {
  it('are plain lower-case words, each once in its list, with groups to choose from', () => {
    const part = /(?:[a-z0-9'%-]+|\((?:[a-z0-9' -]*\|)+[a-z0-9' -]*\))/.source;
    for (const [cue, phrases] of Object.entries<readonly string[]>(fraudCues)) {
      assert.equal(new Set(phrases).size, phrases.length, cue);
      for (const phrase of phrases) assert.match(phrase, new RegExp(`^${part}(?: ${part})*$`), cue);
    }
  });
});

const NAMED: readonly (readonly [from: string, body: string, host: string, named: boolean])[] = [
  ['Garden Chairs', 'The timetable is here.', 'garden-chairs.de', true],
  ['Ada', 'The timetable of Garden & Chairs is here.', 'gardenandchairs.de', true],
  ['Ada', 'The timetable is here.', 'garden-chairs.de', false],
  ['Ada', 'See garden-chairs.de or write to ada@garden-chairs.de.', 'garden-chairs.de', false],
  ['Ada', 'See https://garden-chairs.de/t for more.', 'garden-chairs.de', false],
  ['IBM', 'The timetable is here.', 'ibm.com', true],
  ['Ada', 'The timetable of a lib man is here.', 'ibm.com', false],
];

describe('a site that a draft names', () => {
  for (const [from, body, host, named] of NAMED) {
    it(`is ${named ? '' : 'not '}${host} in “${from}: ${body}”`, () => {
      const source = `<!-- from: ${from} <a@${host}> --><html><body><p>${body}</p><a href="https://www.${host}/t">See it</a></body></html>`;
      const rulesFound = check(source, { format: 'html' }).findings.map(({ rule }) => rule);
      assert.equal(rulesFound.includes('single-destination'), !named, rulesFound.join());
    });
  }
});
