import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closestMatch, render, text } from '../../../src/core/index.ts';
import { endOfLine, firstLineOf, nextLine } from '../../../src/core/text/lines.ts';
import { normalEvidence } from '../../../src/core/text/normal-evidence.ts';
import { isPlainHost } from '../../../src/core/text/top-levels.ts';

describe('a line', () => {
  it('ends before its line break, whichever that is', () => {
    for (const lineBreak of ['\n', '\r', '\r\n']) {
      const source = `one${lineBreak}two`;
      assert.equal(endOfLine(source, 0), 3);
      assert.equal(endOfLine(source, 3), 3);
      assert.equal(nextLine(source, 3), 3 + lineBreak.length);
      assert.equal(endOfLine(source, nextLine(source, 3)), source.length);
      assert.deepEqual(firstLineOf(source, { start: 1, end: source.length }), { start: 1, end: 3 });
    }
    assert.equal(nextLine('a\n\rb', 1), 2);
    assert.equal(nextLine('a\r\rb', 1), 2);
    assert.equal(nextLine('a\n\nb', 1), 2);
    assert.equal(nextLine('one', 3), 3);
    assert.deepEqual(firstLineOf('one two', { start: 0, end: 3 }), { start: 0, end: 3 });
  });
});

describe('a name that is mistyped', () => {
  const known = ['shouting', 'missing-alt', 'missing-subject', 'long-subject'];
  it('is near the one that was meant', () => {
    assert.equal(closestMatch('shoutin', known), 'shouting');
    assert.equal(closestMatch('SHUOTING', known), 'shouting');
    assert.equal(closestMatch('missing-subjct', known), 'missing-subject');
    assert.equal(closestMatch('missing-subjct', known.toReversed()), 'missing-subject');
    assert.equal(closestMatch('zzz', known), undefined);
    assert.equal(closestMatch('', known), undefined);
  });

  it('is compared in its first 60 characters', () => {
    const name = 'x'.repeat(60);
    assert.equal(closestMatch(`${name}${'y'.repeat(5000)}`, [name]), name);
  });
});

describe('a message', () => {
  it('keeps its words and its arguments apart', () => {
    const message = text`${3} links to “${'a'}”`;
    assert.deepEqual(message, { template: '{0} links to “{1}”', args: [3, 'a'] });
    assert.equal(render(message), '3 links to “a”');
    assert.equal(render(message, '“{1}”: {0} Links, {12} {x}'), '“a”: 3 Links, {12} {x}');
    assert.equal(render(text`None`), 'None');
    const many = Array.from({ length: 11 }, (_, index) => String(index));
    assert.equal(render({ template: '{10} {1}', args: many }), '10 1');
  });
});

describe('a name with a dot in it', () => {
  it('is a host by its end, for some only where a path follows', () => {
    for (const [name, hasPath, isHost] of [
      ['example.com', false, true],
      ['www.example.shop', false, true],
      ['readme.md', false, false],
      ['readme.md', true, false],
      ['bit.ly', false, true],
      ['example.nl', false, false],
      ['example.nl', true, true],
      ['com', false, true],
    ] as const)
      assert.equal(isPlainHost(name, hasPath), isHost, name);
  });
});

describe('what two parts of a message say', () => {
  it('is the same whatever its case and white space', () => {
    for (const written of ['act now', 'ACT NOW', ' Act\n \tNow '])
      assert.equal(normalEvidence(written), 'act now');
    assert.notEqual(normalEvidence('actnow'), 'act now');
  });
});
