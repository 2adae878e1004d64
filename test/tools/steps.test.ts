import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { inLanes } from '../../tools/test/lanes.ts';
import { namesOf } from '../../tools/test/steps.ts';
import { testFiles } from '../../tools/vscode/situation.ts';
import { SUITE_PARTS } from '../../tools/vscode/suite-parts.ts';

describe('the steps of npm test', () => {
  it('are all run where none is named, but no test twice', () => {
    const all = namesOf([]);
    assert.ok(all.includes('unit') && all.includes('host') && all.includes('ui'));
    assert.equal(all.includes('fast'), false);
  });

  it('are those that are named, one by one or as a set', () => {
    assert.deepEqual(namesOf(['host', 'unit']), ['unit', 'host']);
    assert.deepEqual(namesOf(['quick']), ['types', 'biome', 'knip', 'fast']);
  });

  it('are told where a name is none of them', () => {
    assert.throws(() => namesOf(['unit', 'toString']), /“toString”; there are: .*floor-web.*quick/);
  });

  it('begin in order, no more at a time than there are lanes, and all of them end', async () => {
    const begun: string[] = [];
    let [now, most] = [0, 0];
    await inLanes(2, ['a', 'b', 'c', 'd', 'e'], async (name) => {
      begun.push(name);
      most = Math.max(most, ++now);
      await setImmediate();
      now--;
    });
    assert.equal(begun.join(''), 'abcde');
    assert.deepEqual([now, most], [0, 2]);
  });
});

describe('the parts of the suite in VS Code', () => {
  it('are files that are there', () => {
    for (const part of ['web', 'virtual', 'floor', 'floor-web'] as const) {
      const files = testFiles(undefined, part);
      assert.equal(files.length, SUITE_PARTS[part].length);
      assert.deepEqual(
        files.filter((file) => !existsSync(file)),
        [],
      );
    }
  });

  it('are smaller than the whole, which is run once', () => {
    const all = testFiles(undefined);
    for (const part of ['web', 'virtual', 'floor', 'floor-web'] as const) {
      const files = testFiles(undefined, part);
      assert.ok(files.length < all.length && files.every((file) => all.includes(file)), part);
    }
  });
});
