import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Group, LEVELS, levelAt, likelihoodSentence, render } from '../../../src/core/index.ts';
import { scoreAt } from '../../../src/core/report/scale.ts';
import { score } from '../../../src/core/report/score.ts';
import { GROUP_CAPS } from '../../../src/core/rules/weights.ts';
import { anyGroup, pointsByGroup, pointsUpTo } from '../../support/points.ts';
import { fc } from '../../support/properties.ts';

/** Points of the levels, wherever a measurement may put them. */
const ends = fc
  .tuple(pointsUpTo(8), pointsUpTo(8))
  .map(([first, more]) => ({ caution: first + 0.1, risky: first + more + 0.2 }));

function scored(...groups: [Group, number][]) {
  return score(new Map(groups));
}

describe('the scale', () => {
  it('is 0 without points, ends at 100, and never falls as points rise', () => {
    fc.assert(
      fc.property(ends, pointsUpTo(40), pointsUpTo(40), (levels, points, more) => {
        const [one, other] = [scoreAt(points, levels), scoreAt(points + more, levels)];
        assert.ok(Number.isInteger(one) && one >= 0 && one <= other && other <= 100);
        assert.equal(scoreAt(0, levels), 0);
        assert.equal(scoreAt(1000, levels), 100);
      }),
    );
  });

  it('moves within every level, not only from one to the next', () => {
    fc.assert(
      fc.property(ends, ({ caution, risky }) => {
        const half = [caution / 2, (caution + risky) / 2, risky * 1.25, risky * 2.25];
        const halves = half.map((points) => scoreAt(points, { caution, risky }));
        for (const [level, value] of halves.entries())
          assert.ok(Math.abs(value - (25 * level + 12)) <= 2, `${halves}`);
      }),
    );
  });

  it('begins each level at its points, and gives each a quarter', () => {
    fc.assert(
      fc.property(ends, (levels) => {
        assert.equal(scoreAt(levels.caution, levels), 25);
        assert.equal(scoreAt(levels.risky, levels), 50);
        assert.ok(scoreAt(levels.caution - 0.01, levels) < 25);
        assert.ok(scoreAt(levels.risky - 0.01, levels) < 50);
      }),
    );
    const widths = LEVELS.map(
      (level) =>
        Array.from({ length: 100 }, (_, value) => value).filter((value) => levelAt(value) === level).length,
    );
    assert.deepEqual(widths, [25, 25, 25, 25]);
    assert.deepEqual([0, 24, 25, 49, 50, 74, 75, 100].map(levelAt), [
      'clean',
      'clean',
      'caution',
      'caution',
      'risky',
      'risky',
      'spam',
      'spam',
    ]);
  });
});

describe('the score', () => {
  it('counts a group up to its cap and no further', () => {
    const { points, groups } = scored(['wording', 1000], ['links', 2]);
    assert.equal(points, GROUP_CAPS.wording + 2);
    assert.deepEqual(
      [...groups],
      [
        ['wording', GROUP_CAPS.wording],
        ['links', 2],
      ],
    );
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

  it('is clean and 0 without points', () => {
    const { points, score, level, groups } = scored();
    assert.deepEqual(
      { points, score, level, groups: groups.size },
      { points: 0, score: 0, level: 'clean', groups: 0 },
    );
  });

  it('always agrees with the level, and never falls, nor the likelihood, as points rise', () => {
    fc.assert(
      fc.property(pointsByGroup, anyGroup, pointsUpTo(5), (groups, raised, more) => {
        const before = score(groups);
        const after = score(new Map(groups).set(raised, (groups.get(raised) ?? 0) + more));
        for (const { score, level } of [before, after]) assert.equal(level, levelAt(score));
        assert.ok(before.points <= after.points && before.score <= after.score);
        assert.ok(0 <= before.likelihood && before.likelihood <= after.likelihood && after.likelihood <= 1);
        assert.equal(Math.round(after.likelihood * 100) / 100, after.likelihood, 'in hundredths');
      }),
    );
  });
});

describe('the likelihood in words', () => {
  const words = (points: number, likelihood: number) => render(likelihoodSentence({ points, likelihood }));

  it('says in percent what part was spam, and never that none or all was', () => {
    assert.equal(words(4.2, 0.62), '62% of email with this many points was spam.');
    assert.equal(words(0, 0.03), '3% of email without points was spam.');
    assert.equal(words(0, 0), 'Less than 1% of email without points was spam.');
    assert.equal(words(30, 1), 'More than 99% of email with this many points was spam.');
  });
});
