import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeHits } from '../../../src/core/report/merge-hits.ts';
import type { Hit } from '../../../src/core/rules/rule.ts';
import { finished } from '../../../src/core/text/steps.ts';

interface Spoken {
  readonly evidence?: string;
  readonly says?: string;
  readonly args?: readonly string[];
  readonly fault?: string;
  readonly share?: number;
}

const BODY_START = 10;

function hit(at: number, { evidence = 'act now', says = 'Pressure', args = [], ...more }: Spoken = {}): Hit {
  return { span: { start: at, end: at + 1 }, evidence, message: { template: says, args }, ...more };
}

/** The places of each fault, with what they count together, of hits in the HTML and in the text part. */
function merged(main: readonly Hit[], inText: readonly Hit[]): { places: number[][]; share: number } {
  const { faults, share } = finished(mergeHits(main, 100, { hits: inText, bodyStart: BODY_START }));
  return { places: faults.map(({ span, also }) => [span, ...also].map(({ start }) => start)), share };
}

describe('what the text part says as well', () => {
  for (const [what, main, inText, isSame] of [
    ['the same words of the same message', {}, {}, true],
    ['in other letters and lines', { evidence: 'Act  NOW' }, { evidence: ' act\nnow' }, true],
    ['other words', {}, { evidence: 'hurry' }, false],
    ['the same words, of which something else is said', {}, { says: 'Shouting' }, false],
    ['a message with other arguments', { args: ['a', 'bc'] }, { args: ['ab', 'c'] }, false],
    ['words of one fault', { fault: 'a' }, { fault: 'a', says: 'Shouting' }, true],
    ['words of another fault', { fault: 'a' }, { fault: 'b', says: 'Shouting' }, false],
    ['another fault of other words', { fault: 'a' }, { fault: 'b', says: 'Caps', evidence: 'hurry' }, false],
  ] satisfies [string, Spoken, Spoken, boolean][]) {
    it(`is ${isSame ? 'a place of' : 'apart from'} what the HTML says: ${what}`, () => {
      const expected = isSame ? { places: [[10, 20]], share: 1 } : { places: [[10], [20]], share: 2 };
      assert.deepEqual(merged([hit(10, main)], [hit(20, inText)]), expected);
    });
  }

  it('is apart from what the headers say', () => {
    assert.deepEqual(merged([hit(9)], [hit(20)]).places, [[9], [20]]);
  });

  it('counts by the part in which it counts more', () => {
    for (const [main, inText, share] of [
      [0.5, 0.25, 0.5],
      [0.25, 0.5, 0.5],
      [0.5, undefined, 1],
      [undefined, 0.5, 1],
    ] as const) {
      const shared = (value: number | undefined) => (value === undefined ? {} : { share: value });
      assert.deepEqual(merged([hit(10, shared(main))], [hit(20, shared(inText))]), {
        places: [[10, 20]],
        share,
      });
    }
  });

  it('is one place of the HTML for one of the text', () => {
    assert.deepEqual(merged([hit(10), hit(11)], [hit(20), hit(21), hit(22)]), {
      places: [[10, 20], [11, 21], [22]],
      share: 3,
    });
    // Whether it is known by its words or by its fault.
    const fault = { fault: 'a' };
    assert.equal(merged([hit(10, fault)], [hit(20, fault), hit(21, fault)]).share, 2);
  });

  it('belongs to a habit of the HTML from three places on, whatever is said of it', () => {
    const habit = (places: number, evidence?: string) => {
      const main = Array.from({ length: places }, (_, at) => hit(10 + at, { fault: 'a', says: 'Habit' }));
      return merged(main, [hit(20, { says: 'Once', ...(evidence && { evidence }) })]).places;
    };
    assert.deepEqual(habit(2), [[10, 11], [20]]);
    assert.deepEqual(habit(3), [[10, 11, 12, 20]]);
    assert.deepEqual(habit(3, 'hurry'), [[10, 11, 12], [20]]);
  });
});
