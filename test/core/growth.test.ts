import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { check } from '../../src/core/index.ts';
import '../support/jsx-grammar.ts';
import { HOSTILE } from '../../tools/bench/hostile.ts';
import { StepCounter } from '../../tools/fuzz/steps.ts';

const SMALL = 16 * 1024;
const TIMES = 4;
/** What a parser's windows and the depths it goes to may add to a growth in step with the length. */
const SLACK = 1.3;

describe('the work of a check', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());
  for (const { name, format, dialect, make } of HOSTILE) {
    const options = { format, ...(dialect && { dialect }) };
    it(`grows with the length: ${name}, as ${dialect ?? format}`, async () => {
      const [small, large] = [make(SMALL), make(TIMES * SMALL)];
      // What is remembered from one check to the next is not counted.
      check(large, options);
      const [few, many] = [await counter.count(small, options), await counter.count(large, options)];
      assert.ok(few > 0);
      assert.ok(
        many <= SLACK * TIMES * few,
        `${few} steps became ${many} where the draft is ${TIMES} times as long`,
      );
    });
  }
});
