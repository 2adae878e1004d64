import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCatalogTexts } from '../../../src/core/catalog/notations/readers.ts';
import type { CatalogNotation } from '../../../src/core/draft/catalog-notation.ts';
import { fc } from '../../support/properties.ts';
import { joined, type TextsByKey, textsOfJson, textsOfPo, textsOfYaml } from './oracles.ts';
import { CATALOGS } from './samples.ts';

const ORACLES: Readonly<Record<CatalogNotation, (source: string) => TextsByKey>> = {
  json: textsOfJson,
  yaml: textsOfYaml,
  gettext: textsOfPo,
};
const NOTATIONS = ['json', 'yaml', 'gettext'] as const;

describe('the texts of catalogs', () => {
  for (const notation of NOTATIONS) {
    it(`are those that another parser reads in ${notation}`, () => {
      fc.assert(
        fc.property(CATALOGS[notation], (source) => {
          const expected = ORACLES[notation](source);
          const found = new Map<string, string>();
          for (const { path, text, writing } of readCatalogTexts(source, notation)) {
            // The sentence in the place of a translation is no text of the other parser.
            if (notation !== 'gettext' || writing) found.set(joined(path), text.text);
          }
          for (const [key, text] of found) if (text.trim() !== '') assert.equal(text, expected.get(key), key);
          for (const [key, text] of expected) {
            // A word alone may be no text to a reader of YAML, such as “on”.
            if (text.trim().includes(' ')) assert.ok(found.has(key), key);
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it('have a tab behind the spaces of a block for a part of it', () => {
    const source = 'subject: |-\n  \t\n   Act now!!!\n';
    const [text] = readCatalogTexts(source, 'yaml');
    assert.equal(text?.text.text, '\t\n Act now!!!');
    assert.equal(text.text.text, textsOfYaml(source).get('subject'));
  });
});
