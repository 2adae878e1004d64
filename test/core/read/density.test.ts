import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, fixAll, render } from '../../../src/core/index.ts';
import { markdown, message, plain, prose, tables } from '../../../tools/bench/inputs.ts';

const MEGABYTE = 1024 * 1024;

describe('a draft of a megabyte', () => {
  for (const [part, format] of [
    [' - a\n', 'markdown'],
    ['a\n-\n', 'markdown'],
    ['- [ ] a\n', 'markdown'],
    ['[a]: b\n\n[a] ', 'markdown'],
    ['<b>a', 'html'],
    ['{{a}} ', 'text'],
    ['X-A: b\n', 'eml'],
  ] satisfies [string, Format][]) {
    it(`is refused with a sentence where it is nothing but markup: ${JSON.stringify(part)}`, () => {
      const source = part.repeat(MEGABYTE / part.length + 1);
      const report = check(source, { format });
      assert.match(report.refused ? render(report.refused) : '', /^This draft is too complex: /);
      assert.deepEqual(report.findings, []);
      assert.equal(report.draft.source, source);
      assert.equal(fixAll(source, { format }), source);
    });
  }

  for (const [make, format] of [
    [tables, 'html'],
    [prose, 'html'],
    [markdown, 'markdown'],
    [plain, 'text'],
    [message, 'eml'],
  ] satisfies [(bytes: number) => string, Format][]) {
    it(`is read where it is like mail: ${make.name}, as ${format}`, () => {
      assert.equal(check(make(MEGABYTE), { format }).refused, undefined);
    });
  }
});
