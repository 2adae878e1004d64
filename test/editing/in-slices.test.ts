import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Steps } from '../../src/core/index.ts';
import { inSlices } from '../../src/editing/in-slices.ts';

/** Work of so many steps, each of which takes longer than a slice; `done` has those that were done. */
function* slowWork(steps: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    for (const start = performance.now(); performance.now() - start < 10; );
    done.push(step);
    yield;
  }
  return 'done';
}

it('short work is done at once', () => {
  const done: number[] = [];
  const quick = function* (): Steps<void> {
    for (let step = 0; step < 10; step++) {
      done.push(step);
      yield;
    }
  };
  void inSlices(quick(), () => true);
  assert.equal(done.length, 10);
});

it('long work lets others do theirs, and comes to its end', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const work = inSlices(slowWork(4, done), () => true);
  for (let turn = 0; turn < 3; turn++) {
    seen.push(done.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  assert.equal(await work, 'done');
  assert.deepEqual([seen[0], done], [1, [0, 1, 2, 3]]);
  assert.ok((seen[1] ?? 0) < 4, 'others had their turn before the work was done');
});

it('what is not wanted any more is left undone', async () => {
  const done: number[] = [];
  let isWanted = true;
  const work = inSlices(slowWork(100, done), () => isWanted);
  isWanted = false;
  assert.equal(await work, undefined);
  assert.deepEqual(done, [0]);
});
