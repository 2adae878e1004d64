import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, render, text } from '../../src/core/index.ts';
import { localNumber, localPercent } from '../../src/vscode/lib/local-number.ts';

describe('a number in a message', () => {
  it('has the comma or point of the language, and its space before the percent sign', () => {
    assert.equal(localNumber('14.2%', 'de'), '14,2\u00a0%');
    assert.equal(localNumber('< 0.1%', 'de'), '< 0,1\u00a0%');
    assert.equal(localNumber('14.2%', 'es'), '14,2\u00a0%');
    assert.equal(localNumber('14.2%', 'en'), '14.2%');
    assert.equal(localPercent(25, 'de'), '25\u00a0%');
    assert.equal(localPercent(25, 'en'), '25%');
  });

  it('is one in the messages of rules, with its unit', () => {
    const draft =
      '<body><p>Our prices of June are here, and more of them.</p><p style="font-size:2.5px">Chairs and tables</p><p style="color:#f0f0f0">for the garden</p></body>';
    const args = check(draft, { format: 'html' }).findings.flatMap(({ message }) => message.args);
    assert.ok(args.map((argument) => localNumber(argument, 'de')).includes('2,5 px'), args.join());
    assert.ok(args.map((argument) => localNumber(argument, 'de')).includes('1,1:1'), args.join());
  });

  it('is grouped where it is a count', () => {
    assert.equal(localNumber(9423, 'de'), '9.423');
    assert.equal(localNumber(9423, 'en'), '9,423');
    assert.equal(render(text`${9423} emails in ${998} bytes`), '9,423 emails in 998 bytes');
  });

  it('is left in what a draft says', () => {
    for (const quoted of ['version 2.4', '2.4', 'from 2.4 KB on', '9423', '9,423'])
      assert.equal(localNumber(quoted, 'de'), quoted);
  });
});
