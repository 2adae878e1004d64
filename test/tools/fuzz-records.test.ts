import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RecordInput, recordInputOf } from '../../tools/fuzz/record-inputs.ts';
import { recordFailures } from '../../tools/fuzz/record-oracles.ts';
import type { FuzzedKind } from '../../tools/fuzz/record-pieces.ts';

const KINDS: readonly [FuzzedKind, ...FuzzedKind[]] = ['spf', 'dmarc', 'dkim', 'mta-sts', 'tls-rpt'];

describe('records made at random', () => {
  const inputs = Array.from({ length: 8000 }, (_, index) => recordInputOf(5, index, KINDS));

  it('are of every kind and mode', () => {
    const seen = new Set(inputs.map(({ kind, mode }) => `${kind} ${mode}`));
    assert.equal(seen.size, KINDS.length * 4);
  });

  it('are read without an error, their faults where they were planted', () => {
    for (const input of inputs) assert.deepEqual(recordFailures(input), [], JSON.stringify(input));
  });

  it('are found to fail where a fault is said to be in another place', () => {
    const planted: RecordInput = {
      kind: 'spf',
      mode: 'planted',
      text: 'v=spf1 moo -all',
      planted: { from: 11, to: 15 },
    };
    assert.equal(recordFailures(planted).length, 1);
    assert.equal(recordFailures({ kind: 'spf', mode: 'sound', text: 'v=spf1 moo' }).length, 1);
  });
});
