import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Finding } from '../../src/core/index.ts';
import { changedLines } from '../../src/editing/changed-lines.ts';
import { shiftFindings } from '../../src/vscode/drafts/shift-findings.ts';
import { fc } from '../support/properties.ts';

const source = '<p>Act now!!!</p>\n<p>Hello, act\nnow!!</p>\n';
const findings = check(source, { format: 'html' }).findings;

describe('findings that move with an edit', () => {
  it('are the same where the edit is after them all', () => {
    const change = { rangeOffset: source.length, rangeLength: 0, text: 'more' };
    assert.equal(shiftFindings(findings, [change]), findings);
  });

  it('are left out where the edit reaches into them', () => {
    const at = source.indexOf('!!!') + 1;
    const moved = shiftFindings(findings, [{ rangeOffset: at, rangeLength: 1, text: '' }]);
    assert.equal(moved.length, findings.length - 1);
  });

  it('stay where the edit touches their end and others follow', () => {
    const [first] = findings;
    assert.ok(first && findings.length > 1);
    const change = { rangeOffset: first.span.end, rangeLength: 0, text: 'more' };
    const moved = shiftFindings([{ ...first, fixes: [] }, ...findings.slice(1)], [change]);
    assert.equal(moved.length, findings.length);
    assert.deepEqual(moved[0]?.span, first.span);
  });

  it('take their other places along, and lose one whose text was changed', () => {
    const links = '<a href="http://example.com/a">A</a> <a href="http://example.com/b">B</a>';
    const found = check(links, { format: 'html' }).findings.filter(({ rule }) => rule === 'insecure-link');
    const other = links.lastIndexOf('http');
    const [behind] = shiftFindings(found, [{ rangeOffset: other - 9, rangeLength: 0, text: '!!' }]);
    assert.deepEqual(behind?.also, [{ start: other + 2, end: other + 6 }]);
    const [changed] = shiftFindings(found, [{ rangeOffset: other + 1, rangeLength: 1, text: '' }]);
    assert.deepEqual(changed?.also, []);
  });

  it('stand on the text they stood on, and so do their fixes, whatever is edited', () => {
    const place = fc.integer({ min: 0, max: source.length });
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 5 }), (one, other, text) => {
        const rangeOffset = Math.min(one, other);
        const rangeLength = Math.abs(one - other);
        const after = source.slice(0, rangeOffset) + text + source.slice(rangeOffset + rangeLength);
        for (const moved of shiftFindings(findings, [{ rangeOffset, rangeLength, text }])) {
          const was = findings.find((finding) => same(finding, moved));
          assert.ok(was, `${moved.rule} was not there before`);
          assert.equal(written(after, moved), written(source, was));
          for (const { edits } of moved.fixes) {
            for (const { span } of edits) assert.ok(span.start >= 0 && span.end <= after.length);
          }
        }
      }),
    );
  });
});

describe('changed lines', () => {
  it('make one text of the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '👋', '🎁', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = changedLines(before, after);
        const title = { template: '', args: [] };
        assert.equal(applyFixes(before, [{ title, edits, safe: true }]), after);
        for (const { span } of edits) {
          for (const at of [span.start, span.end])
            assert.doesNotMatch(before.slice(at - 1, at + 1), /^[👋🎁]$/u);
        }
      }),
    );
  });
});

function same(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.message === b.message && a.evidence === b.evidence;
}

function written(text: string, { span }: Finding): string {
  return text.slice(span.start, span.end);
}
