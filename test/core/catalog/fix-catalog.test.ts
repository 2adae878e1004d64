import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../../../src/core/catalog/messages.ts';
import * as readers from '../../../src/core/catalog/notations/readers.ts';
import { catalogFor } from '../../../src/core/config/catalogs.ts';
import type { CatalogNotation } from '../../../src/core/draft/catalog-notation.ts';
import {
  applyFixes,
  type CatalogReading,
  check,
  checkMessages,
  fixAll,
  fixesOfRule,
} from '../../../src/core/index.ts';
import { fc } from '../../support/properties.ts';
import '../../support/catalogs.ts';
import { textsOfJson, textsOfPo, textsOfYaml } from './oracles.ts';
import { CATALOGS } from './samples.ts';

const FILES: Readonly<Record<CatalogNotation, string>> = {
  json: 'en.json',
  yaml: 'en.yml',
  gettext: 'en.po',
};
const ORACLES = { json: textsOfJson, yaml: textsOfYaml, gettext: textsOfPo };
const NOTATIONS = ['json', 'yaml', 'gettext'] as const;

function readingOf(path: string): CatalogReading {
  const catalog = { files: ['**'], subject: ['**.subject'], body: ['**.{body,body_html}', 'mail.**'] };
  const reading = catalogFor({ rules: {}, catalogs: [catalog] }, path);
  assert.ok(reading);
  return reading;
}

/** A catalog with nothing left where its emails stand. */
function without(source: string, reading: CatalogReading): string {
  const spans = (messagesOf(source, reading, readers) ?? [])
    .flatMap(({ parts }) => parts.map(({ value }) => value.span))
    .toSorted((one, other) => one.start - other.start);
  let at = 0;
  const rest = spans.map(({ start, end }) => {
    const before = source.slice(at, start);
    at = end;
    return before;
  });
  return [...rest, source.slice(at)].join('…');
}

describe('fixes in catalogs', () => {
  for (const notation of NOTATIONS) {
    const catalog = readingOf(FILES[notation]);
    const textsOf = ORACLES[notation];

    it(`leave ${notation} that another parser reads as before, but for the emails they fix`, () => {
      let changes = 0;
      fc.assert(
        fc.property(CATALOGS[notation], (source) => {
          const fixed = fixAll(source, { format: 'text', catalog });
          if (fixed === source) return;
          changes++;
          const [before, after] = [textsOf(source), textsOf(fixed)];
          assert.deepEqual([...after.keys()], [...before.keys()]);
          // Comments, order, quotes and all other texts are what they were.
          assert.equal(without(fixed, catalog), without(source, catalog));
          assert.equal(fixAll(fixed, { format: 'text', catalog }), fixed);
        }),
        { numRuns: 100 },
      );
      assert.ok(changes > 0, 'none of the catalogs had anything to fix');
    });

    it(`offers fixes one by one of which each makes ${notation} say what it promises`, () => {
      fc.assert(
        fc.property(CATALOGS[notation], (source) => {
          const messages = checkMessages(source, { catalog });
          assert.ok(!('template' in messages));
          const before = textsOf(source);
          for (const { report } of messages) {
            for (const fix of report.findings.flatMap(({ fixes }) => fixes)) {
              const after = textsOf(applyFixes(source, [fix]));
              const changed = [...after].filter(([key, text]) => before.get(key) !== text);
              assert.equal(after.size, before.size);
              // The subject and the body of one message at most.
              assert.ok(changed.length <= 2, String(changed));
            }
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('change the sentence of gettext by which translations are found in no way', () => {
    const source = 'msgid "Act now!!! It is yours"\nmsgstr ""\n';
    const catalog = { ...readingOf('en.po'), body: ['**'] };
    const { findings } = check(source, { format: 'text', catalog });
    assert.ok(findings.some(({ rule }) => rule === 'repeated-punctuation'));
    assert.ok(findings.every(({ fixes }) => fixes.length === 0));
    assert.ok(findings.some(({ withheld }) => withheld !== undefined));
    assert.equal(fixAll(source, { format: 'text', catalog }), source);
  });

  it('are escaped as the text around them is', () => {
    const fixedAs = (path: string, source: string) =>
      fixAll(source, { format: 'text', catalog: readingOf(path) });
    assert.equal(
      fixedAs('en.json', '{"a.body": "Say \\u0022yes\\u0022!!!\\n\\u00e9 <b>now</b>!!!"}'),
      '{"a.body": "Say \\u0022yes\\u0022!\\n\\u00e9 <b>now</b>!"}',
    );
    assert.equal(fixedAs('en.yml', "body: 'It''s\n  yours!!!' # why\n"), "body: 'It''s\n  yours!' # why\n");
    assert.equal(
      fixedAs('en.yml', 'a: &x\n  body: |\n    Buy!!!\n    # no comment!!!\nb: *x\n'),
      'a: &x\n  body: |\n    Buy!\n    # no comment!\nb: *x\n',
    );
    // What has a name is said in other places, too.
    assert.equal(fixedAs('en.yml', 'body: &x Buy!!!\nb: *x\n'), 'body: &x Buy!!!\nb: *x\n');
    assert.equal(
      fixedAs('en.po', 'msgid "a.body"\nmsgstr ""\n"Say \\"yes\\"!!!\\n"\n"Now"\n'),
      'msgid "a.body"\nmsgstr ""\n"Say \\"yes\\"!\\n"\n"Now"\n',
    );
  });

  it('are made of one rule in all emails together', () => {
    const source = '{"a": {"body": "Buy!!!"}, "b": {"body": "Sell!!!"}}';
    const options = { format: 'text', catalog: readingOf('en.json') } as const;
    const fixes = fixesOfRule(source, 'repeated-punctuation', options);
    assert.equal(applyFixes(source, fixes), '{"a": {"body": "Buy!"}, "b": {"body": "Sell!"}}');
  });
});
