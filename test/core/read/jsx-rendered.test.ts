import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { check, fixAll, type Report } from '../../../src/core/index.ts';
import '../../support/jsx-grammar.ts';

/**
 * Rules that are about what the library adds: a title, which is taken for a subject, the preview text as it is hidden, the
 * cells by which a contrast is one rule’s or the other’s, and the color of links.
 */
const OF_RENDERING =
  /subject|preheader|^title-|fragile-background|(?:low|insufficient)-contrast|single-destination|short-html-picture/;

/** The rules that a report names, each once, but for those. */
function rulesOf({ findings }: Report): readonly string[] {
  const rules = findings.map(({ rule }) => rule).filter((rule) => !OF_RENDERING.test(rule));
  return [...new Set(rules)].toSorted();
}

/** Words without what code fills in, in their order. */
function sentences({ draft }: Report): readonly string[] {
  return draft.body.text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('\uFDD0'));
}

describe('a component and what it renders to (tools/components/render.ts)', () => {
  for (const file of globSync('test/data/jsx/*.tsx').toSorted()) {
    const source = readFileSync(file, 'utf8');
    const component = check(source, { format: 'jsx' });
    const rendered = check(readFileSync(file.replace(/\.tsx$/, '.html'), 'utf8'), { format: 'html' });

    it(`${file}: are judged alike`, () => {
      assert.deepEqual(rulesOf(component), rulesOf(rendered));
      assert.equal(component.draft.complete, true);
    });

    it(`${file}: have the same preview text, where it is written out`, () => {
      const preheader = component.draft.preheader?.text ?? '';
      if (!preheader.includes('\uFDD0')) assert.equal(preheader, rendered.draft.preheader?.text);
    });

    it(`${file}: say the same`, () => {
      const text = sentences(rendered).join('\n');
      const missing = sentences(component).filter((line) => !text.includes(line));
      // Of two branches, one is rendered.
      const other = missing.filter((line) => line.includes('Become a member today.'));
      assert.deepEqual(missing, file.includes('sale') ? other : []);
    });

    it(`${file}: lead to the same addresses, and show the same images`, () => {
      const targets = ({ draft }: Report) =>
        new Set(draft.links.map(({ target }) => target.text).filter((target) => !target.includes('\uFDD0')));
      for (const target of targets(component)) assert.ok(targets(rendered).has(target), target);
      assert.equal(component.draft.images.length > 0, rendered.draft.images.length > 0);
    });

    it(`${file}: is fixed in its texts alone`, () => {
      const fixed = fixAll(source, { format: 'jsx' });
      const code = (text: string) => text.replace(/!+/g, '!').replaceAll('https:', 'http:');
      assert.equal(code(fixed), code(source));
    });
  }
});
