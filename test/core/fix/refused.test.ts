import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refused } from '../../../src/core/fix/refused.ts';
import type { Fix } from '../../../src/core/index.ts';

function fix(...edits: readonly (readonly [start: number, end: number, text: string])[]): Fix {
  return {
    title: { template: '', args: [] },
    safe: true,
    edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })),
  };
}

describe('a fix that was left out', () => {
  it('is known again where it stands once the others are made', () => {
    const refused = new Refused();
    const [first, middle, last] = [fix([0, 3, '!']), fix([5, 6, 'x']), fix([8, 8, 'long '])];
    const [one, other, more] = [fix([3, 4, 'a']), fix([10, 12, 'b']), fix([6, 7, 'c'], [20, 21, 'd'])];
    assert.equal(refused.has(one), false);
    refused.add([one, first, other, middle, more, last], [last, first, middle]);
    for (const [found, isKnown] of [
      [fix([1, 2, 'a']), true],
      [fix([1, 5, 'a']), true],
      [fix([3, 4, 'a']), false],
      [fix([1, 2, 'b']), false],
      [fix([4, 5, 'c']), true],
      [fix([13, 15, 'b']), true],
      [fix([10, 12, 'b']), false],
      [fix([0, 1, 'z'], [23, 24, 'd']), true],
      [fix([0, 1, '!']), false],
      [fix(), false],
    ] as const)
      assert.equal(refused.has(found), isKnown, JSON.stringify(found.edits));
  });

  it('is known through several rounds', () => {
    const refused = new Refused();
    const left = fix([10, 11, 'a']);
    refused.add([left, fix([0, 2, ''])], [fix([0, 2, ''])].slice(1));
    refused.add([fix([0, 2, ''])], []);
    assert.equal(refused.has(left), true);
    const made = fix([0, 4, '']);
    refused.add([made], [made]);
    assert.equal(refused.has(left), false);
    assert.equal(refused.has(fix([6, 7, 'a'])), true);
  });

  it('is none where all were made', () => {
    const refused = new Refused();
    const made = fix([0, 4, '']);
    refused.add([made], [made]);
    assert.equal(refused.has(made), false);
  });
});
