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
    ['<br>', 'html'],
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

  it('is refused before it is asked whether it came back, which would read all of it', () => {
    const { refused, returned } = check(`Auto-Submitted: auto-replied\n${'a:\n'.repeat(MEGABYTE / 3)}`, {
      format: 'eml',
    });
    assert.ok(refused);
    assert.equal(returned, undefined);
  });

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

  it('is read where it is a table of numbers', () => {
    const row = '<tr><td>12</td><td>7</td><td>345</td></tr>\n';
    const source = `<table>${row.repeat(MEGABYTE / row.length + 1)}</table>`;
    assert.equal(check(source, { format: 'html' }).refused, undefined);
  });
});

describe('a draft of more than 10 MB', () => {
  const ordinary = plain(10 * MEGABYTE);

  it('is refused with a sentence, whoever asks', () => {
    const { refused, findings } = check(ordinary.padEnd(10 * MEGABYTE + 1), { format: 'text' });
    assert.equal(refused && render(refused), 'This draft is larger than 10 MB.');
    assert.deepEqual(findings, []);
  });

  it('is read up to there', () => {
    assert.equal(check(ordinary.slice(0, 10 * MEGABYTE), { format: 'text' }).refused, undefined);
  });
});
