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
    assert.equal(visible('🏴\u{E0001}x'), '🏴<U+E0001>x');
    assert.equal(visible('🏴x\u{E0041}'), '🏴x<U+E0041>');
    assert.equal(visible('🏴\u{E0080}'), '🏴<U+E0080>');
    assert.equal(visible('a\n\u200Db'), 'a\n<U+200D>b');
    assert.equal(visible('\u200Dक'), '<U+200D>क');
    assert.equal(
      visible('я\u200Cя, α\u200Dα, 1\u200D, .\u200D'),
      'я<U+200C>я, α<U+200D>α, 1<U+200D>, .<U+200D>',
    );
    assert.equal(visible('\u2028\u2029\uFFFF\u3164'), '<U+2028><U+2029><U+FFFF><U+3164>');
  });

  it('stays as it is where it is spelling', () => {
    for (const text of [
      '👨\u200D👩\u200D👧',
      '❤\uFE0F',
      'می\u200Cخواهم',
      'क्\u200Dष',
      '🏴\u{E0067}\u{E0062}\u{E007F}',
      '🏴\u{E0020}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
      'The flag 🏴\u{E0067}\u{E007F} of England',
      '\uFDD0\uFDD1\r',
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
