import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readCatalogTexts } from '../../../src/core/catalog/notations/readers.ts';
import type { CatalogNotation } from '../../../src/core/draft/catalog-notation.ts';
import { type CatalogReading, catalogFor, check, fixAll } from '../../../src/core/index.ts';
import { StepCounter } from '../../../tools/fuzz/steps.ts';
import { fc } from '../../support/properties.ts';
import '../../support/catalogs.ts';
import { CATALOGS } from './samples.ts';

const FILES: Readonly<Record<CatalogNotation, string>> = { json: 'a.json', yaml: 'a.yml', gettext: 'a.po' };
const NOTATIONS = ['json', 'yaml', 'gettext'] as const;

function readingOf(path: string): CatalogReading {
  const catalog = catalogFor(
    { rules: {}, catalogs: [{ files: ['**'], subject: ['**.subject'], body: ['**'] }] },
    path,
  );
  assert.ok(catalog);
  return catalog;
}

/** Beginnings of catalogs, as they are typed and as they are attacked: each repeats what costs most. */
const HOSTILE: readonly (readonly [
  name: string,
  notation: CatalogNotation,
  make: (units: number) => string,
])[] = [
  ['lists in lists', 'json', (units) => '['.repeat(units)],
  ['many texts', 'json', (units) => `{"body": [${'"a",'.repeat(units / 4)}]}`],
  ['escapes', 'json', (units) => `{"body": "${'\\u0041'.repeat(units / 6)}"}`],
  ['a text with many fixes', 'json', (units) => `{"body": "${'no!!! '.repeat(units / 6)}"}`],
  ['one long key', 'json', (units) => `{"${'a'.repeat(units / 2)}": [${'"a",'.repeat(units / 8)}]}`],
  ['lists in lists', 'yaml', (units) => '- '.repeat(units / 2)],
  ['maps in maps', 'yaml', (units) => `a: ${'{a: '.repeat(units / 4)}`],
  ['spaces', 'yaml', (units) => `body: "a${' '.repeat(units)}b"`],
  ['line breaks', 'yaml', (units) => `body: 'a${'\n'.repeat(units)} b'`],
  ['lines of a block', 'yaml', (units) => `body: >\n${'  a!!!\n\n'.repeat(units / 8)}`],
  ['names of texts', 'yaml', (units) => 'a: &a b\n'.repeat(units / 8)],
  ['entries', 'gettext', (units) => 'msgid "a b"\nmsgstr "c"\n'.repeat(units / 23)],
  ['strings', 'gettext', (units) => `msgid "a"\nmsgstr ${'"b"\n'.repeat(units / 4)}`],
  ['quotes that end nowhere', 'gettext', (units) => 'msgid "\n'.repeat(units / 8)],
];

const SMALL = 16 * 1024;
const TIMES = 4;
const SLACK = 1.3;

describe('what is no sound catalog', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());

  for (const notation of NOTATIONS) {
    it(`is read up to where it is cut off, as ${notation}`, () => {
      const catalog = readingOf(FILES[notation]);
      fc.assert(
        fc.property(CATALOGS[notation], fc.nat({ max: 400 }), (source, length) => {
          const cut = source.slice(0, length);
          for (const { text, span } of readCatalogTexts(cut, notation)) {
            assert.ok(span.start <= span.end && span.end <= cut.length);
            if (text.text === '') continue;
            const all = text.span(0, text.text.length);
            assert.ok(
              span.start <= all.start && all.end <= span.end,
              `${JSON.stringify(all)} in ${JSON.stringify(span)}`,
            );
          }
          check(cut, { format: 'text', catalog });
          fixAll(cut, { format: 'text', catalog });
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const [name, notation, make] of HOSTILE) {
    it(`takes work in step with its length: ${name}, as ${notation}`, async () => {
      const read = (units: number) =>
        counter.countOf(() => [...readCatalogTexts(make(units), notation)].length);
      await read(TIMES * SMALL);
      const [few, many] = [await read(SMALL), await read(TIMES * SMALL)];
      assert.ok(many <= SLACK * TIMES * few, `${few} steps became ${many}`);
    });
  }

  it('takes work in step with its length when a text with many problems is checked', async () => {
    const catalog = readingOf('a.json');
    const source = (units: number) => `{"body": "${'Now, it is no!!! '.repeat(units / 17)}"}`;
    const steps = (units: number) => counter.countOf(() => check(source(units), { format: 'text', catalog }));
    await steps(TIMES * SMALL);
    const [few, many] = [await steps(SMALL), await steps(TIMES * SMALL)];
    assert.ok(many <= SLACK * TIMES * few, `${few} steps became ${many}`);
  });
});
