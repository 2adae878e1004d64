import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../../src/core/index.ts';
import { weights } from '../../../src/core/rules/weights.ts';

/** What a rule comes to in a text. */
function pointsOf(rule: keyof typeof weights, text: string): number {
  const { findings } = check(text, { format: 'text' });
  return findings.reduce((sum, one) => (one.rule === rule ? sum + one.points : sum), 0);
}

const isNear = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.02, `${actual} instead of ${expected}`);

describe('phrases of a category', () => {
  const whole = weights['removal-wording'];

  it('count a part where one stands alone, however often, and whole where there are two', () => {
    isNear(pointsOf('removal-wording', 'You can remove yourself at any time.'), 0.6 * whole);
    isNear(
      pointsOf('removal-wording', 'You can remove yourself. Then you did remove yourself. Remove yourself.'),
      0.6 * whole,
    );
    isNear(
      pointsOf('removal-wording', 'You can remove yourself at any time. Write to us to be removed from it.'),
      whole,
    );
  });

  it('count by density in a long text, whole ones as well', () => {
    const long = 'We grow plants and sell them to gardens. '.repeat(100);
    const one = pointsOf('removal-wording', `${long} You can remove yourself at any time.`);
    assert.ok(one > 0 && one < 0.2 * whole, `${one}`);
  });
});

describe('phrases that only public lists know', () => {
  const whole = weights['overpromising-wording'];

  it('do not make a category whole by themselves, and do beside a measured one', () => {
    const two = pointsOf('overpromising-wording', 'An amazing deal! See the amazing results.');
    isNear(two, 0.8 * whole);
    isNear(pointsOf('overpromising-wording', 'An amazing deal, and unbelievable results.'), whole);
  });
});

describe('everyday words of a category', () => {
  it('add nothing by themselves, and say so', () => {
    const { findings } = check('Kindly find the invoice attached. Thank you for your cooperation.', {
      format: 'text',
    });
    const own = findings.filter(({ rule }) => rule === 'advance-fee-wording');
    assert.deepEqual(
      own.map(({ points, severity }) => [points, severity]),
      own.map(() => [0, 'info']),
    );
    assert.ok(own.length >= 1);
  });

  it('count beside a phrase that is evidence', () => {
    const alone = pointsOf('advance-fee-wording', 'I am the next of kin of a late client.');
    const both = pointsOf('advance-fee-wording', 'I am the next of kin of a late client. Kindly reply.');
    assert.ok(alone > 0 && both >= alone);
  });
});
