import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { check, gatherIncludes, type Report } from '../../../src/core/index.ts';

/**
 * A rule about what MJML adds and no author can change: the tables of an accordion.
 */
const OF_RENDERING = /^unmarked-layout-table$/;

function rulesOf({ findings }: Report): readonly string[] {
  const rules = findings.map(({ rule }) => rule).filter((rule) => !OF_RENDERING.test(rule));
  return [...new Set(rules)].toSorted();
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The links that lead out of the mail. */
const targetsOf = ({ draft }: Report) =>
  draft.links.map(({ target }) => target.text).filter((target) => !target.startsWith('#'));

describe('a template of MJML and what it renders to (tools/components/render-mjml.ts)', () => {
  for (const file of globSync('test/data/mjml/*.mjml').toSorted()) {
    const source = readFileSync(file, 'utf8');
    const rendered = check(readFileSync(file.replace(/\.mjml$/, '.html'), 'utf8'), { format: 'html' });
    const checked = async () => {
      const includes = await gatherIncludes(source, async (path) => {
        const place = join(dirname(file), path);
        return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
      });
      return check(source, { format: 'html', includes });
    };

    it(`${file}: are judged alike`, async () => {
      const template = await checked();
      assert.deepEqual(rulesOf(template), rulesOf(rendered));
      assert.equal(template.draft.complete, true);
      assert.equal(
        template.draft.language,
        rendered.draft.language === 'und' ? undefined : rendered.draft.language,
      );
    });

    it(`${file}: say the same, and hide the same`, async () => {
      const { draft } = await checked();
      assert.equal(words(draft.body.text), words(rendered.draft.body.text));
      assert.equal(draft.preheader?.text, rendered.draft.preheader?.text);
      assert.equal(draft.subject?.text, rendered.draft.subject?.text);
      const hidden = (report: Report) => words(report.draft.hidden.map(({ text }) => text.text).join(' '));
      assert.equal(words(draft.hidden.map(({ text }) => text.text).join(' ')), hidden(rendered));
    });

    it(`${file}: lead to the same addresses`, async () => {
      const template = await checked();
      assert.deepEqual([...new Set(targetsOf(template))], [...new Set(targetsOf(rendered))]);
      const [own, made] = [targetsOf(template).length, targetsOf(rendered).length];
      assert.equal(own, made);
    });
  }
});
