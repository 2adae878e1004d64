import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { optionsOf } from '../../../src/core/config/settled-rules.ts';
import { codeOf } from '../../../src/core/draft/placeholders.ts';
import { contextOf } from '../../../src/core/facts/context.ts';
import { replacement } from '../../../src/core/fix/fix.ts';
import { removal, textRemoval } from '../../../src/core/fix/remove.ts';
import {
  applyFixes,
  check,
  type Fix,
  type Format,
  fixAll,
  guessFormat,
  isSound,
  NO_CONFIG,
  render,
  rules,
  safeFixes,
  text,
  withoutOverlap,
} from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { mergeHits } from '../../../src/core/report/merge-hits.ts';
import { finished } from '../../../src/core/text/steps.ts';
import { templates, withoutCorpora } from '../../support/corpora.ts';
import { fc } from '../../support/properties.ts';
import '../../support/jsx-grammar.ts';

interface ExampleDraft {
  readonly source: string;
  readonly format: Format;
}

const examples: ExampleDraft[] = rules.flatMap((rule) =>
  rule.examples.map(({ draft, format }) => ({ source: draft.replace(/[⟦⟧]/g, ''), format })),
);
const files: ExampleDraft[] = readdirSync('examples/emails').map((name) => {
  const source = readFileSync(join('examples/emails', name), 'utf8');
  return { source, format: guessFormat(name, source) ?? 'text' };
});

/** What no fix in bulk may change: placeholders but for the words in their strings, tags, and the words but for the characters it is about. */
function skeleton({ source, format }: ExampleDraft) {
  const draft = readDraft(source, format);
  return {
    placeholders: draft.placeholders.map(codeOf),
    elements: draft.elements.map(({ name }) => name),
  };
}

function assertFixed({ source, format }: ExampleDraft): void {
  const before = check(source, { format });
  const fixed = fixAll(source, { format });
  const after = check(fixed, { format });
  assert.deepEqual(safeFixes(after), [], 'a safe fix is left');
  assert.ok(after.points <= before.points, `${before.points} points became ${after.points}`);
  assert.equal(fixAll(fixed, { format }), fixed);
  assert.deepEqual(skeleton({ source: fixed, format }), skeleton({ source, format }));
}

describe('a fix', () => {
  it('has each edit once, in order, without overlap: examples', () => {
    for (const { source, format } of [...examples, ...files]) {
      const context = contextOf(readDraft(source, format));
      for (const rule of rules) {
        const { faults } = finished(mergeHits(rule.check(context, optionsOf(rule, NO_CONFIG)), 1000));
        for (const { fixes = [], span, also } of faults) {
          assert.ok(fixes.every(isSound), `${rule.id} in ${source}`);
          const places = [span, ...also].map(({ start, end }) => `${start} ${end}`);
          assert.equal(new Set(places).size, places.length, `${rule.id} in ${source}`);
        }
      }
    }
  });

  it('mends the address of two links in Markdown once', () => {
    const source =
      'Our code is [on GitHub][gh]; see [the issues][gh] too!!!\n\n[gh]: http://github.com/acme/app\n';
    const report = check(source, { format: 'markdown' });
    const [, link] = report.findings;
    assert.equal(link?.rule, 'insecure-link');
    assert.deepEqual(link.also, []);
    assert.deepEqual(link.fixes[0]?.edits, [{ span: { start: 64, end: 68 }, text: 'https' }]);
    assert.equal(
      fixAll(source, { format: 'markdown' }),
      source.replace('!!!', '!').replace('http:', 'https:'),
    );
  });

  it('is not made where its edits overlap', () => {
    const edit = (start: number, end: number) => ({ span: { start, end }, text: 'x' });
    const fix = (...edits: Fix['edits']): Fix => ({ title: text``, edits, safe: true });
    for (const edits of [
      [edit(0, 2), edit(0, 2)],
      [edit(0, 2), edit(1, 3)],
      [edit(2, 3), edit(0, 1)],
      [edit(1, 1), edit(1, 1)],
      [edit(2, 1)],
    ]) {
      assert.equal(isSound(fix(...edits)), false);
      assert.equal(applyFixes('abc', [fix(...edits)]), 'abc');
    }
    for (const [edits, fixed] of [
      [[edit(0, 1), edit(1, 2)], 'xxc'],
      [[edit(0, 1), edit(1, 1)], 'xxbc'],
      [[edit(1, 1), edit(1, 2)], 'axxc'],
    ] as const) {
      assert.equal(isSound(fix(...edits)), true);
      assert.equal(applyFixes('abc', [fix(...edits)]), fixed);
    }
  });
});

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
        fc.constantFrom('html', 'markdown', 'text', 'jsx'),
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

describe('a removal', () => {
  const fixesOf = (source: string, rule: string) =>
    check(source, { format: 'text' })
      .findings.filter((finding) => finding.rule === rule)
      .flatMap(({ fixes }) => fixes);

  it('is not offered where its neighbors would make a placeholder of another', () => {
    assert.deepEqual(fixesOf('{€€€{\n*|F|*}}', 'currency-runs'), []);
    assert.deepEqual(fixesOf('0$\u202D{!e}', 'right-to-left-override'), []);
  });

  it('is offered beside other marks', () => {
    for (const source of ['Save ($$$) now', 'Save $$$! Now', 'Save $$$ now, {{ name }}']) {
      const [fix] = fixesOf(source, 'currency-runs');
      assert.ok(fix, source);
      assert.ok(!applyFixes(source, [fix]).includes('$'), source);
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

  it('that touch are both applied, but for two insertions at one place', () => {
    assert.equal(applyFixes('abcdef', [fix(0, 2, 'X'), fix(2, 4, 'Y')]), 'XYef');
    assert.equal(applyFixes('abcdef', [fix(0, 2, 'X'), fix(2, 2, '-')]), 'Xcdef');
    assert.equal(applyFixes('abcdef', [fix(0, 0, '-'), fix(0, 1, 'A')]), '-Abcdef');
  });

  it('that are none are left out', () => {
    assert.deepEqual(withoutOverlap([{ title, safe: true, edits: [] }, fix(0, 1, 'A')]), [fix(0, 1, 'A')]);
    assert.equal(applyFixes('abc', []), 'abc');
  });

  it('of one fix are all applied, or none where they are out of order or within each other', () => {
    const edits = (...fixes: readonly Fix[]) => fixes.flatMap((one) => one.edits);
    const applied = (...fixes: readonly Fix[]) =>
      applyFixes('abcdef', [{ title, safe: true, edits: edits(...fixes) }]);
    assert.equal(applied(fix(0, 3, 'A'), fix(4, 5, 'E')), 'AdEf');
    assert.equal(applied(fix(4, 5, 'E'), fix(0, 3, 'A')), 'abcdef');
    assert.equal(applied(fix(0, 3, 'A'), fix(2, 3, 'C')), 'abcdef');
  });
});

describe('a text that is taken out', () => {
  const removed = (source: string, words: string) => {
    const draft = readDraft(source, 'text');
    const start = draft.body.text.indexOf(words);
    return applyFixes(source, textRemoval(draft, draft.body, start, start + words.length));
  };

  it('takes the space before it along where another, or nothing, follows', () => {
    assert.equal(removed('Come now and see', 'now'), 'Come and see');
    assert.equal(removed('Come now', 'now'), 'Come');
    assert.equal(removed('Come now, and see', 'now'), 'Come , and see');
    assert.equal(removed('now and then', 'now'), ' and then');
  });

  it('is offered one by one, and says what it removes', () => {
    const draft = readDraft('Come now and see', 'text');
    const [one] = textRemoval(draft, draft.body, 5, 8);
    assert.deepEqual([one?.safe, one && render(one.title)], [false, 'Remove “ now”']);
  });

  it('is left where markup, an entity or a placeholder stands in it', () => {
    const draft = readDraft('<p>Come n&#111;w and {{ see }} it</p>', 'html');
    const title = text`Remove words`;
    assert.deepEqual(removal(draft, { start: 22, end: 35 }, title), []);
    const [one, ...more] = removal(draft, { start: 3, end: 8 }, title);
    assert.deepEqual([one?.safe, one && render(one.title), more], [false, 'Remove words', []]);
    assert.equal(applyFixes(draft.source, one ? [one] : []), '<p>n&#111;w and {{ see }} it</p>');
    assert.deepEqual(textRemoval(draft, draft.body, 5, 8), []);
    assert.deepEqual(removal(readDraft('Subject: A\n\nHello', 'eml'), { start: 12, end: 14 }, title), []);
  });
});

describe('a replacement', () => {
  it('says what it puts there', () => {
    const [one] = replacement(
      { source: 'wow!!' },
      { span: { start: 3, end: 5 }, evidence: '!!', becomes: '!', safe: true },
    );
    assert.deepEqual([one?.safe, one && render(one.title)], [true, 'Replace with “!”']);
    assert.equal(applyFixes('wow!!', one ? [one] : []), 'wow!');
  });
});
