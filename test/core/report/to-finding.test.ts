import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyFixes,
  type Finding,
  type Fix,
  measuredSentence,
  reasonSentence,
  render,
  rules,
} from '../../../src/core/index.ts';
import { readDraft, readDraftInSteps } from '../../../src/core/read/read.ts';
import type { Fault } from '../../../src/core/report/merge-hits.ts';
import { toFinding } from '../../../src/core/report/to-finding.ts';
import { withoutHarm } from '../../../src/core/report/without-harm.ts';
import { unneededDirective } from '../../../src/core/rules/directives/unneeded-directive.ts';

const title = { template: 'Replace {0}', args: ['a'] };
const span = { start: 0, end: 3 };

function fix(...edits: readonly (readonly [start: number, end: number, text: string])[]): Fix {
  return { title, safe: true, edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })) };
}

function finding(points: number, more: Partial<Fault> = {}): Finding {
  const fault = { span, also: [], evidence: 'one', message: { template: '{0}', args: ['x'] }, ...more };
  return toFinding(unneededDirective, 'warning', { points, worth: 3 }, fault);
}

describe('a finding', () => {
  it('says what was found, and nothing that is not known', () => {
    assert.deepEqual(finding(1.2345), {
      rule: 'unneeded-directive',
      group: 'directives',
      severity: 'warning',
      points: 1.23,
      worth: 3,
      span,
      also: [],
      evidence: 'one',
      message: { template: '{0}', args: ['x'] },
      fixes: [],
      filters: [],
    });
  });

  it('shows a value as {…}, however long its placeholder is, and logic as nothing', () => {
    const written = 'Hi \uFDD0\uFDD0\uFDD0, \uFDD1\uFDD1you\uFDD1';
    const { evidence, message, fixes } = finding(0, {
      evidence: written,
      message: { template: '{0}', args: [written] },
      fixes: [{ ...fix([0, 1, 'a']), title: { template: '{0}', args: [written] } }],
    });
    for (const text of [evidence, render(message), ...fixes.map((one) => render(one.title))])
      assert.equal(text, 'Hi {…}, you');
  });

  it('offers no fix that editors would refuse', () => {
    const sound = fix([0, 1, 'a'], [1, 2, 'b']);
    assert.deepEqual(finding(0, { fixes: [fix([0, 2, 'a'], [1, 3, 'b']), sound] }).fixes, [sound]);
  });

  it('says why its fix is withheld', () => {
    const withheld = { template: 'It is signed.', args: [] };
    assert.deepEqual(finding(0, { withheld }).withheld, withheld);
  });

  it('says how common it is, and why it is reported all the same, where there is something to say', () => {
    const fault = { span, also: [], evidence: 'one', message: title };
    for (const rule of rules) {
      const found = toFinding(rule, 'warning', { points: 1, worth: 0 }, fault);
      assert.deepEqual(
        [found.measured, found.reason],
        [measuredSentence(rule.id), reasonSentence(rule)],
        rule.id,
      );
    }
  });
});

describe('the fixes of a finding', () => {
  const draft = readDraft('one two', 'text');
  const offered = (...fixes: readonly Fix[]) =>
    withoutHarm(draft, [{ ...finding(0), fixes }], (source) =>
      readDraftInSteps(source, 'text'),
    ).findings.flatMap((one) => one.fixes.map((left) => applyFixes(draft.source, [left])));

  it('are those that change something', () => {
    assert.deepEqual(offered(fix([0, 3, 'one'])), []);
    assert.deepEqual(offered(fix([0, 3, 'one']), fix([0, 3, 'six'])), ['six two']);
    assert.deepEqual(offered(fix([0, 3, 'one'], [4, 7, 'six'])), ['one six']);
  });

  it('are judged together, once, when those of one are asked for', () => {
    const html = '<p>Hello {{ name }} {{ title }}</p>';
    const whole = readDraft(html, 'html');
    let reads = 0;
    const read = (source: string) => {
      reads++;
      return readDraftInSteps(source, 'html');
    };
    const breaking = fix([9, 11, '']);
    const { findings } = withoutHarm(
      whole,
      [{ ...finding(0), fixes: [breaking] }, { ...finding(1), fixes: [breaking] }, finding(2)],
      read,
    );
    assert.equal(reads, 0);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[], [], []],
    );
    const [first] = findings;
    assert.ok(reads > 0);
    const after = reads;
    assert.deepEqual(JSON.parse(JSON.stringify(first)).fixes, []);
    assert.equal(reads, after);
  });
});
