import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaUnderCurve, recallAt } from '../../tools/measure/figures.ts';
import type { Observation } from '../../tools/measure/observation.ts';
import { pairedDifferences } from '../../tools/measure/paired-bootstrap.ts';
import type { Judged } from '../../tools/measure/validate.ts';

function judged(id: string, kind: Observation['kind'], group: string, value: number): Judged {
  const observation: Observation = {
    id,
    source: 'letters',
    kind,
    group,
    year: 2024,
    isEnglish: true,
    isHtml: false,
    hasSubject: true,
    hasSender: true,
    shares: {},
    phrases: [],
    watched: [],
    words: 10,
    print: id,
  };
  return { observation, value, isSpam: kind === 'spam' };
}

/** Forty spam mails and five lists of eight letters each; `valueOf` says what a model gives the nth of a list. */
function letters(
  spam: (index: number) => number,
  letter: (list: number, index: number) => number,
): readonly Judged[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...numbers(40).map((index) => judged(`spam ${index}`, 'spam', '', spam(index))),
    ...numbers(5).flatMap((list) =>
      numbers(8).map((index) =>
        judged(`${list} ${index}`, 'correspondence', `list ${list}`, letter(list, index)),
      ),
    ),
  ];
}

describe('the paired bootstrap', () => {
  it('finds no difference between a model and itself', () => {
    const one = letters(
      (index) => index % 7,
      (list, index) => (list + index) % 5,
    );
    const none = { value: 0, low: 0, high: 0 };
    assert.deepEqual(pairedDifferences(one, one), { auc: none, recall: none });
  });

  it('gives the difference on the documents as they are, within where most drawn ones lie, the same each time', () => {
    const one = letters(
      (index) => index % 7,
      (_, index) => index % 4,
    );
    const other = letters(
      (index) => index % 5,
      (_, index) => index % 4,
    );
    const { auc, recall } = pairedDifferences(one, other);
    assert.ok(Math.abs(auc.value - (areaUnderCurve(one) - areaUnderCurve(other))) < 1e-12);
    assert.ok(Math.abs(recall.value - (recallAt(0.01, one) - recallAt(0.01, other))) < 1e-12);
    assert.ok(auc.low < auc.value && auc.value < auc.high);
    assert.deepEqual(pairedDifferences(one, other), { auc, recall });
  });

  it('draws lists as wholes: what one list alone says is not certain', () => {
    const better = letters(
      () => 2,
      () => 1,
    );
    const byLetters = letters(
      () => 2,
      (_, index) => (index === 0 ? 3 : 1),
    );
    const byOneList = letters(
      () => 2,
      (list) => (list === 0 ? 3 : 1),
    );
    assert.ok(pairedDifferences(better, byLetters).auc.low > 0);
    assert.equal(pairedDifferences(better, byOneList).auc.low, 0);
  });
});
