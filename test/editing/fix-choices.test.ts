import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Fix, text } from '../../src/core/index.ts';
import { fixChoices } from '../../src/editing/fix-choices.ts';

const edit = (start: number) => ({ span: { start, end: start + 1 }, text: '' });
const fix = (safe: boolean, ...starts: number[]): Fix => ({
  title: text`Fix`,
  edits: starts.map(edit),
  safe,
});

/** How a finding at 0 to 5, and at 10 to 15 where it is two, is offered to be fixed. */
function offered(one: Fix, isOfTwo = true, fixes: readonly Fix[] = [one]) {
  const also = isOfTwo ? [{ start: 10, end: 15 }] : [];
  return fixChoices({ span: { start: 0, end: 5 }, also, fixes }, one).map(
    ({ reach, fix: { edits }, isPreferred }) => [reach, edits.length, isPreferred] as const,
  );
}

describe('a fix', () => {
  it('of one place is offered as it is, preferred where it is the only one or the first safe one', () => {
    assert.deepEqual(offered(fix(false, 1), false), [['all', 1, true]]);
    const [unsafe, safe, other] = [fix(false, 1), fix(true, 2), fix(true, 3)];
    const all = [unsafe, safe, other];
    assert.deepEqual(
      all.map((one) => offered(one, false, all)[0]?.[2]),
      [false, true, false],
    );
  });

  it('of several places is offered for all and for this one, the safer first', () => {
    assert.deepEqual(offered(fix(true, 1, 11)), [
      ['everywhere', 2, true],
      ['here', 1, false],
    ]);
    assert.deepEqual(offered(fix(false, 1, 11)), [
      ['here', 1, true],
      ['everywhere', 2, false],
    ]);
    assert.deepEqual(offered(fix(false, 11)), [['everywhere', 1, true]]);
    assert.deepEqual(offered(fix(false, 1)), [['all', 1, true]]);
  });
});
