import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  applyFixes,
  check,
  type Fix,
  type Format,
  fixAll,
  guessFormat,
  rules,
  safeFixes,
  withoutOverlap,
} from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { templates, withoutCorpora } from '../../support/corpora.ts';

interface Sample {
  readonly source: string;
  readonly format: Format;
}

const examples: Sample[] = rules.flatMap((rule) =>
  rule.examples.map(({ draft, format }) => ({ source: draft.replace(/[⟦⟧]/g, ''), format })),
);
const files: Sample[] = readdirSync('examples/emails').map((name) => {
  const source = readFileSync(join('examples/emails', name), 'utf8');
  return { source, format: guessFormat(name, source) ?? 'text' };
});

/** What no fix in bulk may change: placeholders, tags, and the words but for the characters it is about. */
function skeleton({ source, format }: Sample) {
  const draft = readDraft(source, format);
  return {
    placeholders: draft.placeholders.map(({ span }) => source.slice(span.start, span.end)),
    elements: draft.elements.map(({ name }) => name),
  };
}

function assertFixed({ source, format }: Sample): void {
  const before = check(source, { format });
  const fixed = fixAll(source, { format });
  const after = check(fixed, { format });
  assert.deepEqual(safeFixes(after), [], 'a safe fix is left');
  assert.ok(after.points <= before.points, `${before.points} points became ${after.points}`);
  assert.equal(fixAll(fixed, { format }), fixed);
  assert.deepEqual(skeleton({ source: fixed, format }), skeleton({ source, format }));
}

describe('fixing all', () => {
  it('ends, leaves no safe fix, adds no points and touches no placeholder or tag: examples', () => {
    for (const sample of [...examples, ...files]) assertFixed(sample);
  });

  it('… examples cut and put together at random', () => {
    const some = fc.constantFrom(...examples, ...files);
    const piece = fc.tuple(
      some,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('html', 'markdown', 'text'),
        (pieces, format) => {
          const source = pieces
            .map(([{ source }, one, other]) => {
              const [from, to] = [Math.min(one, other), Math.max(one, other)];
              return source.slice(Math.floor(from * source.length), Math.ceil(to * source.length));
            })
            .join('\n');
          const fixed = fixAll(source, { format });
          assert.deepEqual(safeFixes(check(fixed, { format })), []);
          assert.ok(check(fixed, { format }).points <= check(source, { format }).points + 0.01);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('… real templates', { skip: withoutCorpora }, () => {
    for (const { path, source } of templates()) {
      const format = guessFormat(path, source) ?? 'text';
      assertFixed({ source, format });
    }
  });
});

describe('what no fix may change', () => {
  for (const [what, format, draft] of [
    ['code', 'markdown', 'Use `!!user`.\n\n```\nif (!!user) send();\n```\n'],
    ['code', 'html', '<p><code>!!user</code></p><pre>-m "a!!"</pre>'],
    [
      'the name of a Markdown link',
      'markdown',
      'See [Wow!!] and [Oh!!][].\n\n[Wow!!]: https://example.com/x\n[Oh!!]: https://example.com/y\n',
    ],
    ['an address that is shown', 'html', '<a href="https://example.com/!!!">https://example.com/!!!</a>'],
    ['an address that is written out', 'text', 'See https://example.com/a!!/b'],
    ['different emoji', 'text', '✅✅❌ and 👍👍 ⭐⭐⭐⭐⭐ ❤️'],
  ] as const) {
    it(`${what}: ${JSON.stringify(draft).slice(0, 40)}`, () => {
      assert.equal(fixAll(draft, { format }), draft);
    });
  }
});

describe('each offered fix', () => {
  it('leaves every placeholder as it was', () => {
    for (const { source, format } of [...examples, ...files]) {
      const before = skeleton({ source, format }).placeholders;
      for (const { fixes, rule } of check(source, { format }).findings) {
        // Removing what stands for a placeholder, or a comment that is one, is what these are for.
        if (rule === 'unneeded-directive') continue;
        for (const fix of fixes) {
          const after = skeleton({ source: applyFixes(source, [fix]), format }).placeholders;
          for (const placeholder of before)
            assert.ok(after.includes(placeholder), `${rule}: ${placeholder} in ${source}`);
        }
      }
    }
  });
});

describe('edits', () => {
  const title = { template: '', args: [] };
  const fix = (start: number, end: number, text: string): Fix => ({
    title,
    safe: true,
    edits: [{ span: { start, end }, text }],
  });

  it('are applied from left to right', () => {
    assert.equal(applyFixes('abcdef', [fix(4, 5, 'E'), fix(0, 1, 'A'), fix(2, 2, '-')]), 'Ab-cdEf');
  });

  it('that overlap leave the later one out', () => {
    assert.equal(applyFixes('abcdef', [fix(0, 3, 'X'), fix(2, 4, 'Y'), fix(4, 5, 'Z')]), 'XdZf');
    assert.equal(withoutOverlap([fix(1, 1, 'a'), fix(1, 1, 'b')]).length, 1);
  });

  it('leave a fix out whole', () => {
    const two: Fix = {
      title,
      safe: true,
      edits: [fix(1, 2, 'B'), fix(5, 6, 'F')].flatMap(({ edits }) => edits),
    };
    assert.equal(applyFixes('abcdef', [fix(0, 2, 'X'), two]), 'Xcdef');
  });
});
