import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/core/index.ts';
import { inputOf, LONG_UNITS } from '../../tools/fuzz/inputs.ts';
import { minimised } from '../../tools/fuzz/minimise.ts';
import { failuresOf } from '../../tools/fuzz/oracles.ts';
import { KINDS } from '../../tools/fuzz/pieces.ts';
import { risenRules } from '../../tools/fuzz/points.ts';

describe('fuzzed inputs', () => {
  const inputs = Array.from({ length: 2000 }, (_, index) => inputOf(3, index, KINDS));

  it('are the same for the same seed and number, and others for another', () => {
    assert.deepEqual(inputOf(3, 17, KINDS), inputs[17]);
    assert.notDeepEqual(inputOf(4, 17, KINDS), inputs[17]);
  });

  it('are of every kind, a tenth of them long, some with a configuration', () => {
    const share = (isWanted: (input: (typeof inputs)[number]) => boolean) =>
      inputs.filter(isWanted).length / inputs.length;
    for (const kind of KINDS) assert.ok(share((input) => input.kind === kind) > 0.8 / KINDS.length, kind);
    assert.ok(share(({ source }) => source.length > LONG_UNITS) > 0.08);
    assert.ok(share(({ config }) => Object.keys(config.rules).length > 0) > 0.1);
  });

  it('show no failure in the first few hundred', () => {
    for (const input of inputs.slice(0, 300)) {
      assert.deepEqual(failuresOf(input, { twice: true, eachFix: true }), [], input.source);
    }
  });
});

describe('points that rise', () => {
  const far = 'Nothing of note here. '.repeat(20);
  const quiet = check(`Yes!!! ${far} Pаypаl frее`, {
    format: 'text',
    config: { rules: { 'mixed-scripts': { severity: 'off' } } },
  });

  it('far from any change are told, by rule', () => {
    assert.deepEqual(risenRules(quiet, check(`Yes! ${far} Pаypаl frее`, { format: 'text' })), [
      'mixed-scripts',
    ]);
  });

  it('where something was changed are not: it was uncovered', () => {
    assert.deepEqual(risenRules(quiet, check(`Yes!!! ${far} Pаypаl  frее`, { format: 'text' })), []);
  });
});

it('an input is made smaller while it fails', () => {
  assert.equal(
    minimised(`${'a'.repeat(500)}{{x${'b'.repeat(300)}`, (text) => text.includes('{{')),
    '{{',
  );
});
