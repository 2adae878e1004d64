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
  'credential-request',
  'changed-bank-details',
  'secret-errand',
  'job-scam',
  'money-plea',
  'rental-scam',
  'virus-scare',
  'unpaid-fee-scam',
  'typical-spam-offer',
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

  for (const [draft, id, format] of [
    ['Your mailbox will be closed tonight. Reply with your email password to keep it.', 'credential-request'],
    [
      'Ada from the helpdesk here. You get a verification code by text. Please tell me the code.',
      'credential-request',
    ],
    ['Please enter the seed phrase of your wallet to move it.', 'credential-request'],
    [
      'Please update my direct deposit before the next payroll. I am in court all week, email is best.',
      'changed-bank-details',
    ],
    [
      'Our banking details have changed. Hold all payments and do not phone the office.',
      'changed-bank-details',
    ],
    [
      'I am in a conference and cannot talk. Are you free for a quick task? Keep this between us.',
      'secret-errand',
    ],
    [
      'Welcome, you are hired as a mystery shopper! Deposit the check and send the remaining money by Zelle.',
      'job-scam',
    ],
    [
      'Mum, I dropped my phone, this is my new number. Can you pay a bill for me today? I will pay you back. I cannot talk.',
      'money-plea',
    ],
    [
      'The flat in Garden Street is yours. I am working abroad, so please pay a security deposit and the keys will be sent by DHL.',
      'rental-scam',
    ],
    [
      'Malware was found on your laptop. Do not turn off the computer and call our technicians: +1 (555) 010-0199.',
      'virus-scare',
    ],
    [
      `<p>Unpaid toll: 4 dollars. Settle it today or a late fee is added. ${LINK}</p>`,
      'unpaid-fee-scam',
      'html',
    ],
    [
      `<p>Your tax refund of 214 dollars is approved. Confirm your card details. ${LINK}</p>`,
      'account-phishing',
      'html',
    ],
    ['Your authenticator expires today, so scan the QR code right away.', 'account-phishing'],
    [
      `<p>Holders of XRP tokens: the airdrop has begun, connect your wallet. ${LINK}</p>`,
      'crypto-scam',
      'html',
    ],
    [`<p>You are our winner! Answer a few questions about the shop. ${LINK}</p>`, 'prize-scam', 'html'],
    ['Lonely housewives in your area wait for you.', 'typical-spam-offer'],
  ] as const) {
    it(`are seen in “${draft.replace(LINK, '').slice(0, 60)}…”`, () => {
      assert.deepEqual(shapesIn(draft, format), [id]);
    });
  }

  for (const [draft, format] of [
    ['Your verification code is 482 913. Enter it to sign in. Do not share the code.', 'text'],
    ['Sign in with your email address and password to see the timetable.', 'text'],
    ['We have a new bank account. Call us on the number you already have before you pay.', 'text'],
    ['I am in a meeting until three. Could you book the room and email me?', 'text'],
    ['You are hired! Your contract is attached, and your salary is paid on the first of the month.', 'text'],
    ['I lost my wallet on the bus. The driver has it, so please do not worry.', 'text'],
    [
      'The apartment is free from May. Come for a viewing; the security deposit is due when you sign.',
      'text',
    ],
    ['Malware was found in a package. Update it, and call nobody.', 'text'],
    ['Scammers may send emails that ask you to buy gift cards and send the codes.', 'text'],
    ['If anyone calls and wants you to tell them the verification code, hang up.', 'text'],
    ['Our email list has 400 members. Are you interested in joining?', 'text'],
    ['We went through your website together on Monday. The first page is done.', 'text'],
    ['The casino night of our choir is on Friday. Play now for a good cause!', 'text'],
  ] as const) {
    it(`are not seen in “${draft.slice(0, 60)}…”`, () => {
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
