import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RECORD_RULE_IDS } from '../../../src/core/config/record-rule-ids.ts';
import { applyFixes } from '../../../src/core/index.ts';
import { checkRecords, type RecordFinding, recordRules } from '../../../src/core/records/index.ts';

const MARK = /[⟦⟧]/g;

/** The source of an example with what a rule reports between marks. */
function marked(source: string, findings: readonly RecordFinding[]): string {
  const marks = findings.flatMap(({ span }) => [[span.start, '⟦'] as const, [span.end, '⟧'] as const]);
  return marks
    .toSorted((a, b) => b[0] - a[0] || (a[1] === '⟧' ? 1 : -1))
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), source);
}

/** What a rule reports of a file, in the order of its places. */
function reported(id: string, path: string, source: string): readonly RecordFinding[] {
  return checkRecords(source, { path }).findings.filter(({ rule }) => rule === id);
}

/** A file after the first fix of each finding of a rule, in rounds: of fixes that overlap one is left for the next. */
function fixedBy(id: string, path: string, source: string): string {
  let fixed = source;
  for (let round = 0; round < 5; round++) {
    fixed = applyFixes(
      fixed,
      reported(id, path, fixed).flatMap(({ fixes }) => fixes.slice(0, 1)),
    );
  }
  return fixed;
}

describe('rules about records', () => {
  it('are those whose ids a configuration knows, in the same order', () => {
    assert.deepEqual(
      recordRules.map(({ id }) => id),
      RECORD_RULE_IDS,
    );
  });

  for (const { id, examples, title, source } of recordRules) {
    describe(id, () => {
      it('has an example that it reports, one that it doesn’t, and a section that it is from', () => {
        assert.ok(examples.some((example) => example.source.includes('⟦')));
        assert.ok(examples.some((example) => !example.source.includes('⟦')));
        assert.match(
          source.link,
          /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+#(?:section|appendix)-[\dA-Z.]+$/,
        );
        assert.match(title, /^[^.]+$/);
      });

      for (const { path = '-', source, fixed } of examples) {
        it(source.slice(0, 100), () => {
          const plain = source.replace(MARK, '');
          const findings = reported(id, path, plain);
          assert.equal(marked(plain, findings), source);
          if (fixed === undefined) {
            assert.deepEqual(
              findings.flatMap(({ fixes }) => fixes),
              [],
            );
            return;
          }
          assert.equal(fixedBy(id, path, plain), fixed);
          assert.deepEqual(reported(id, path, fixed), []);
        });
      }
    });
  }
});
