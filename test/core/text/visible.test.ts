import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, render } from '../../../src/core/index.ts';
import { visible } from '../../../src/core/text/visible.ts';

describe('what cannot be seen', () => {
  it('is shown by its code', () => {
    assert.equal(visible('invoice-\u202Efdp.exe'), 'invoice-<U+202E>fdp.exe');
    assert.equal(
      visible('f\u200Bree \uFEFF\u00AD\u2066x\u2069'),
      'f<U+200B>ree <U+FEFF><U+00AD><U+2066>x<U+2069>',
    );
    assert.equal(visible('a\u200Db\u200C'), 'a<U+200D>b<U+200C>');
    assert.equal(visible('\0\x1B[31m\x9B'), '<U+0000><U+001B>[31m<U+009B>');
    assert.equal(visible('\u{E0041}'), '<U+E0041>');
  });

  it('stays as it is where it is spelling', () => {
    for (const text of [
      '👨\u200D👩\u200D👧',
      '❤\uFE0F',
      'می\u200Cخواهم',
      'क्\u200Dष',
      '🏴\u{E0067}\u{E0062}\u{E007F}',
      'a\tb\n',
    ])
      assert.equal(visible(text), text);
  });

  it('is quoted from behind what reverses it', () => {
    const said = (draft: string) => {
      const { findings } = check(draft, { format: 'html' });
      const message = findings.find(({ rule }) => rule === 'right-to-left-override')?.message;
      return message && render(message);
    };
    assert.match(said('<p>act now &#x202E; x</p>') ?? '', /“x” backward/);
    assert.match(said('<p>act now &#x202E;</p>') ?? '', /^A hidden character here reverses text/);
  });
});
