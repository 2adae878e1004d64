import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { dialectOf } from '../../../src/core/draft/formats.ts';
import { check, fixAll, type Report } from '../../../src/core/index.ts';
import type { Dialect } from '../../../src/core/placeholder/dialect.ts';

/**
 * Rules about what only the rendered email has: how its preview text is padded, its size, its subject where it is code, and
 * what no author of components sets: the title, the tables of Inky, and the color of links.
 */
const OF_RENDERING =
  /missing-(?:subject|title)|unpadded-preheader|single-destination|short-html-picture|unmarked-layout-table|insufficient-contrast/;

function checked(source: string, dialect?: Dialect): Report {
  return check(source, { format: 'html', ...(dialect && { dialect }) });
}

/** The rules that a report names, each once, but for those. */
function rulesOf({ findings }: Report): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !OF_RENDERING.test(rule)).toSorted();
}

/** Texts without what is filled in, in their order. */
function sentences({ draft }: Report): readonly string[] {
  return draft.body.text
    .split(/[\n\uFDD0\uFDD1]+/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line));
}

/** Where links lead that do not wait for what is filled in. */
function targets({ draft }: Report): readonly string[] {
  return draft.links.map(({ target }) => target.text).filter((target) => !/[\uFDD0{]/.test(target));
}

/** Of each fixture what it says in branches that its rendering leaves out, and attributes that only running it tells. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'trial.vue': ['There is time left to look around.'],
  'invite.svelte': ['Hurry, the invitation ends tonight!!!'],
  'receipt.maizzle': ['It is late!!! We are sorry.'],
};

describe('an email of components and what it renders to (tools/components/render-tags.ts)', () => {
  for (const file of globSync('test/data/components/*.{vue,svelte,inky,maizzle}').toSorted()) {
    const source = readFileSync(file, 'utf8');
    const dialect = dialectOf(file);
    const written = checked(source, dialect);
    const rendered = checked(readFileSync(`${file}.html`, 'utf8'));
    const leftOut = LEFT_OUT[file.replace(/^.*\//, '')] ?? [];

    it(`${file}: are judged alike`, () => {
      const without = leftOut.reduce((text, line) => text.replace(line, ''), source);
      assert.deepEqual(rulesOf(checked(without, dialect)), rulesOf(rendered));
    });

    it(`${file}: say the same in the inbox`, () => {
      assert.equal(written.draft.preheader?.text.trim(), rendered.draft.preheader?.text.trim());
      assert.ok(written.draft.preheader);
      assert.equal(written.draft.language ?? 'en', rendered.draft.language);
      if (written.draft.subject) assert.equal(written.draft.subject.text, rendered.draft.subject?.text);
    });

    it(`${file}: say the same`, () => {
      const text = rendered.draft.body.text.replace(/\s+/g, ' ');
      assert.deepEqual(
        sentences(written).filter((line) => !text.includes(line)),
        leftOut,
      );
    });

    it(`${file}: lead to the same addresses, and show the same images`, () => {
      assert.equal(written.draft.links.length, rendered.draft.links.length);
      const all = targets(rendered);
      for (const target of targets(written)) assert.ok(all.includes(target), target);
      assert.equal(written.draft.images.length, rendered.draft.images.length);
    });

    it(`${file}: is fixed in its texts alone`, () => {
      const fixed = fixAll(source, { format: 'html', ...(dialect && { dialect }) });
      assert.notEqual(fixed, source);
      assert.equal(fixed.replace(/!+/g, '!'), source.replace(/!+/g, '!'));
      const code = /^[^<]*<script[\s\S]*?<\/script>/.exec(source)?.[0] ?? '';
      assert.ok(fixed.startsWith(code));
    });
  }
});
