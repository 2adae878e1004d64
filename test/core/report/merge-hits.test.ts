import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Finding, type Fix } from '../../../src/core/index.ts';
import { mergeHits } from '../../../src/core/report/merge-hits.ts';
import type { Hit } from '../../../src/core/rules/rule.ts';
import { finished } from '../../../src/core/text/steps.ts';

const title = { template: 'Replace', args: [] };

function fix(at: number, text: string, safe = true, template = title.template): Fix {
  return { title: { template, args: [] }, safe, edits: [{ span: { start: at, end: at + 1 }, text }] };
}

function hit(at: number, more: Partial<Hit> = {}): Hit {
  return { span: { start: at, end: at + 1 }, evidence: 'x', message: title, ...more };
}

describe('hits of one fault', () => {
  it('are one finding with other places', () => {
    const { faults, share } = finished(
      mergeHits([hit(0, { fault: 'a' }), hit(4), hit(8, { fault: 'a' })], 10),
    );
    assert.deepEqual(
      faults.map(({ span, also }) => [span.start, also.map(({ start }) => start)]),
      [
        [0, [8]],
        [4, []],
      ],
    );
    assert.equal(share, 3);
    assert.equal(faults[0]?.share, 2);
  });

  it('are kept up to so many places, and all of them counted', () => {
    const many = Array.from({ length: 50 }, (_, at) => hit(at, { fault: 'a', share: 0.1 }));
    const { faults, share, omitted } = finished(mergeHits(many, 10));
    assert.equal(faults.length, 1);
    assert.equal(faults[0]?.also.length, 9);
    assert.equal(omitted, 0);
    assert.ok(Math.abs(share - 5) < 1e-9);
  });

  it('are mended together, in order of their place', () => {
    const { faults } = finished(
      mergeHits(
        [
          hit(4, { fault: 'a', fixes: [fix(4, 'E')] }),
          hit(0, { fault: 'a', fixes: [fix(0, 'A')] }),
          hit(2, { fault: 'a' }),
        ],
        10,
      ),
    );
    assert.equal(applyFixes('abcde', faults[0]?.fixes ?? []), 'AbcdE');
    assert.deepEqual(
      faults[0]?.fixes?.[0]?.edits.map(({ span }) => span.start),
      [0, 4],
    );
  });

  it('are mended by the first fix alone where the others do something else', () => {
    const others = [fix(2, 'C', false), fix(3, 'D', true, 'Remove')];
    const hits = [fix(0, 'A'), ...others].map((one, at) => hit(at, { fault: 'a', fixes: [one] }));
    const { faults } = finished(mergeHits(hits, 10));
    assert.equal(applyFixes('abcde', faults[0]?.fixes ?? []), 'Abcde');
  });

  it('are mended as far as they have fixes of the kind', () => {
    const first = hit(0, { fault: 'a', fixes: [fix(0, 'A'), fix(0, '', false)] });
    const { faults } = finished(mergeHits([first, hit(2, { fault: 'a', fixes: [fix(2, 'C')] })], 10));
    const [safe, other] = faults[0]?.fixes ?? [];
    assert.ok(safe && other);
    assert.equal(applyFixes('abcde', [safe]), 'AbCde');
    assert.equal(applyFixes('abcde', [other]), 'bcde');
  });

  it('are mended once where edits are the same or overlap', () => {
    const edits = (...places: readonly (readonly [start: number, end: number])[]): Fix => ({
      ...fix(0, ''),
      edits: places.map(([start, end]) => ({ span: { start, end }, text: `<${start}>` })),
    });
    for (const [some, others, fixed] of [
      [[[0, 1]], [[0, 1]], '<0>bcdefg'],
      [[[4, 5]], [[4, 4]], 'abcd<4><4>fg'],
      [[[2, 3]], [[0, 5]], '<0>fg'],
      [
        [
          [0, 1],
          [4, 6],
        ],
        [
          [2, 3],
          [5, 7],
        ],
        '<0>b<2>d<4>g',
      ],
    ] as const) {
      const hits = [some, others].map((places) => hit(0, { fault: 'a', fixes: [edits(...places)] }));
      assert.equal(applyFixes('abcdefg', finished(mergeHits(hits, 10)).faults[0]?.fixes ?? []), fixed);
    }
  });

  it('name each place once', () => {
    const { faults } = finished(
      mergeHits(
        [0, 4, 0, 4, 8].map((at) => hit(at, { fault: 'a' })),
        10,
      ),
    );
    assert.deepEqual(
      faults[0]?.also.map(({ start }) => start),
      [4, 8],
    );
  });

  it('say why a fix is withheld where that of one of them is', () => {
    const reason = { template: 'It is signed.', args: [] };
    const withheld = (...hits: readonly Partial<Hit>[]) =>
      finished(
        mergeHits(
          hits.map((more, at) => hit(at, { fault: 'a', ...more })),
          10,
        ),
      ).faults[0]?.withheld;
    assert.deepEqual(withheld({}, { withheld: reason }), reason);
    assert.equal(withheld({}, {}), undefined);
  });

  it('stay as they are where one is alone', () => {
    const overlapping: Fix = { ...fix(0, ''), edits: [...fix(0, 'A').edits, ...fix(0, 'B').edits] };
    const alone = hit(0, { fault: 'a', fixes: [overlapping] });
    assert.deepEqual(finished(mergeHits([alone], 10)).faults, [{ ...alone, also: [] }]);
  });

  it('have no fix where none of them has', () => {
    const { faults } = finished(mergeHits([hit(0, { fault: 'a' }), hit(1, { fault: 'a' })], 10));
    assert.deepEqual(faults[0]?.fixes, []);
  });
});

describe('hits beyond the limit', () => {
  it('are counted, those apart that a safe fix mends', () => {
    const hits = [hit(0), hit(1), hit(2, { fixes: [fix(2, 'C', false), fix(2, 'C')] }), hit(3), hit(4)];
    hits[3] = hit(3, { fixes: [fix(3, 'D', false)] });
    const { faults, share, omitted, fixable } = finished(mergeHits(hits, 2));
    assert.deepEqual(
      faults.map(({ span }) => span.start),
      [0, 1],
    );
    assert.deepEqual([share, omitted, fixable], [5, 3, 1]);
  });

  it('still belong to a fault that is known', () => {
    const hits = [hit(0, { fault: 'a' }), hit(1), hit(2, { fault: 'a' }), hit(3, { fault: 'b' })];
    const { faults, omitted } = finished(mergeHits(hits, 2));
    assert.deepEqual(faults[0]?.also, [{ start: 2, end: 3 }]);
    assert.equal(omitted, 1);
  });
});

describe('a draft that links 3,000 times to one insecure host', () => {
  it('has one finding with no more places than a rule may have findings', () => {
    const source = '<a href="http://example.com/a">A</a> '.repeat(3000);
    const of = ({ rule }: Finding) => rule === 'insecure-link';
    const [finding, ...more] = check(source, { format: 'html' }).findings.filter(of);
    assert.deepEqual(more, []);
    assert.equal(finding?.also.length, 999);
  });
});
