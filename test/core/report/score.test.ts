import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group } from '../../../src/core/index.ts';
import { levelOf, score } from '../../../src/core/report/score.ts';
import { CAUTION, GROUP_CAPS, RISKY, SPAM } from '../../../src/core/rules/weights.ts';

function scored(...groups: [Group, number][]) {
  return score(new Map(groups));
}

describe('the score', () => {
  it('counts a group up to its cap and no further', () => {
    const { points, groups } = scored(['wording', 1000], ['links', 2]);
    assert.equal(points, GROUP_CAPS.wording + 2);
    assert.deepEqual(
      groups,
      new Map([
        ['wording', GROUP_CAPS.wording],
        ['links', 2],
      ]),
    );
    assert.equal(scored(['compliance', GROUP_CAPS.compliance + 1]).points, GROUP_CAPS.compliance);
    assert.equal(scored(['wording', GROUP_CAPS.wording - 1]).points, GROUP_CAPS.wording - 1);
  });

  it('leaves out groups that come to nothing', () => {
    assert.deepEqual(scored(['directives', 3], ['images', 0], ['links', 1]).groups, new Map([['links', 1]]));
  });

  it('gives points to the hundredth', () => {
    const { points, groups } = scored(['wording', 1.004], ['links', 2.0061]);
    assert.equal(points, 3.01);
    assert.deepEqual([...groups.values()], [1, 2.01]);
  });

  it('is even odds where the level is risky, and never leaves 0 to 100', () => {
    assert.equal(scored().score, 1);
    assert.equal(scored(['wording', CAUTION]).score, 50);
    const most = Object.entries(GROUP_CAPS).reduce((sum, [, cap]) => sum + cap, 0);
    const all = scored(['wording', 10], ['typography', 10], ['subject', 10], ['links', 10], ['images', 10]);
    assert.ok(all.score <= 100 && all.score > 99, `${all.score} of ${most} points`);
  });

  it('has a level from so many points on', () => {
    for (const [level, below, points] of [
      ['caution', 'clean', CAUTION],
      ['risky', 'caution', RISKY],
      ['spam', 'risky', SPAM],
    ] as const) {
      assert.equal(levelOf(points), level);
      assert.equal(levelOf(points - 0.01), below);
      assert.equal(scored(['wording', points]).level, level);
    }
  });
});
