import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDenied, isSpokenOf } from '../../../src/core/facts/text/denied.ts';

/** Sentences with what is judged between ⟦ and ⟧. */
function placeIn(marked: string): readonly [text: string, from: number, to: number] {
  const from = marked.indexOf('⟦');
  return [marked.replace(/[⟦⟧]/g, ''), from, marked.indexOf('⟧') - 1];
}

const DENIED = [
  'Do not ⟦click reply⟧ on this mail.',
  'Please don’t ⟦click on the link⟧ in it.',
  "Don't simply ⟦click here⟧.",
  'You never have to ⟦reply now⟧.',
  'We will never ask for your password or to ⟦verify your identity⟧.',
  'You will never be asked to ⟦verify your wallet⟧.',
  'Our staff does not call you about ⟦your account balance⟧.',
  'There is no need to ⟦act now⟧.',
  'Your account will not ⟦be suspended⟧.',
  'Sign in yourself instead of ⟦clicking on the link⟧.',
  'We do not store ⟦credit card details⟧.',
  'We never share ⟦your full name⟧ with anybody.',
  'Unlike a ⟦get rich quick⟧ scheme, a garden takes time.',
  'There is no ⟦limited time offer⟧, and prices stay.',
];

const SAID = [
  '⟦Act now⟧ and save.',
  'If you do not ⟦validate your⟧ account, it is closed.',
  'Why not ⟦order now⟧?',
  'It is not only ⟦risk free⟧ but fun.',
  'Do not wait. ⟦Act now⟧.',
  "Don't hesitate: ⟦contact us now⟧.",
  'Do not forget to ⟦claim your⟧ voucher.',
  'We never sleep, so ⟦order now⟧.',
  'Do not miss it, ⟦click here⟧.',
  'There is no time left: ⟦act now⟧.',
  'Unlike others, we say: ⟦act now⟧.',
];

describe('what the words before deny', () => {
  for (const sentence of DENIED)
    it(`is denied: ${sentence}`, () => {
      const [text, from] = placeIn(sentence);
      assert.ok(isDenied(text, from));
    });
  for (const sentence of SAID)
    it(`is said: ${sentence}`, () => {
      const [text, from] = placeIn(sentence);
      assert.ok(!isDenied(text, from));
    });
});

describe('words in quotation marks', () => {
  for (const sentence of [
    'Avoid words such as “⟦act now⟧” in a subject.',
    'A message that says "⟦your account has been⟧ suspended" is not from us.',
    'Scammers write “⟦you have won⟧ a prize”.',
    'The phrase «⟦click here⟧» tells nobody anything.',
    'In “⟦urgent⟧” emails like this one phishing hides.',
  ])
    it(`are spoken of: ${sentence}`, () => assert.ok(isSpokenOf(...placeIn(sentence))));

  for (const sentence of [
    'Use the button “⟦Claim now⟧” below.',
    'He said “⟦act now⟧” and left.',
    '“⟦Act now⟧”',
    "It's ⟦risk free⟧, says our readers' favourite word list.",
    'Avoid spam. Say “⟦act now⟧” to get it.',
  ])
    it(`are meant: ${sentence}`, () => assert.ok(!isSpokenOf(...placeIn(sentence))));
});

describe('long texts', () => {
  it('are looked at only beside the place', () => {
    const text = `${'not '.repeat(100_000)}act now`;
    assert.equal(isDenied(text, text.length - 7), false);
    assert.equal(isSpokenOf(`${'“'.repeat(100_000)}x`, 100_000, 100_001), false);
  });
});
