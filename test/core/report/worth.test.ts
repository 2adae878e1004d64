import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byWorth, check, type Group, levelAt, render, rules } from '../../../src/core/index.ts';
import { score, worthOf } from '../../../src/core/report/score.ts';
import { unmovedBecause } from '../../../src/core/report/unmoved.ts';
import { GROUP_CAPS } from '../../../src/core/rules/weights.ts';
import { anyGroup, pointsByGroup, pointsUpTo } from '../../support/points.ts';
import { fc } from '../../support/properties.ts';

/** Of every example of every rule. */
const REPORTS = rules
  .flatMap(({ examples }) => examples)
  .map(({ draft, format }) => check(draft.replace(/[⟦⟧]/g, ''), { format }));

describe('what a finding is worth', () => {
  it('is what the score falls by without it', () => {
    fc.assert(
      fc.property(pointsByGroup, anyGroup, pointsUpTo(5), (others, added, more) => {
        const groups = new Map(others).set(added, (others.get(added) ?? 0) + more);
        assert.equal(worthOf(more, added, groups), score(groups).score - score(others).score);
      }),
    );
  });

  it('is nothing where its group has more than it may count, or it adds no points', () => {
    assert.equal(worthOf(2, 'wording', new Map([['wording', GROUP_CAPS.wording + 2]])), 0);
    assert.equal(worthOf(0, 'links', new Map([['links', 5]])), 0);
  });

  it('is all of the score where nothing else adds points, and nothing for what adds none: examples of rules', () => {
    let alone = 0;
    for (const {
      findings,
      score,
      level,
      draft: { source: draft },
    } of REPORTS) {
      assert.equal(level, levelAt(score), draft);
      const counting = findings.filter(({ points }) => points > 0);
      for (const { worth, points } of findings) {
        assert.ok(Number.isInteger(worth) && worth >= 0 && worth <= score, draft);
        if (points === 0) assert.equal(worth, 0, draft);
      }
      if (counting.length !== 1) continue;
      alone++;
      assert.equal(counting[0]?.worth, score, draft);
    }
    assert.ok(alone > 20, `${alone} drafts with one finding that counts`);
  });

  it('is nothing for a reason that the finding states: what its group has more, the end of the scale, too few points', () => {
    const because = (points: number, groups: readonly (readonly [Group, number])[]) => {
      const said = unmovedBecause(points, 'wording', new Map(groups));
      return said && render(said);
    };
    const cap = GROUP_CAPS.wording;
    assert.match(because(1, [['wording', cap + 1]]) ?? '', /: its group counts for \d+ points at most/);
    assert.match(
      because(1, [
        ['wording', 5],
        ['links', cap],
        ['images', cap],
      ]) ?? '',
      /alone make it 100\.$/,
    );
    assert.match(because(0.01, [['wording', 0.5]]) ?? '', /adds too few points\.$/);
    assert.equal(because(1, [['wording', 1]]), undefined);
    assert.equal(because(0, [['wording', cap + 1]]), undefined);
    for (const { findings } of REPORTS)
      for (const { points, worth, unmoved, evidence } of findings)
        if (points > 0) assert.equal(unmoved !== undefined, worth === 0, evidence);
  });

  it('puts what is worth more in front, and of what is worth the same, what has more points', () => {
    const sorted = [
      { worth: 0, points: 0 },
      { worth: 3, points: 1 },
      { worth: 8, points: 2 },
      { worth: 3, points: 1.1 },
    ].toSorted(byWorth);
    assert.deepEqual(
      sorted.map(({ points }) => points),
      [2, 1.1, 1, 0],
    );
  });
});

describe('what adds no points', () => {
  it('says why it is reported, or when it would add some: examples of rules', () => {
    let silent = 0;
    for (const { findings } of REPORTS) {
      for (const { group, points, reason, evidence } of findings) {
        if (points > 0 || group === 'directives') continue;
        silent++;
        assert.match(
          reason ? render(reason) : '',
          /^Reported because .+\.$|^Not more common .+\.$|^Adds points only next to other phrases of its kind\.$/,
          evidence,
        );
      }
    }
    assert.ok(silent > 20, `${silent} findings`);
  });
});
