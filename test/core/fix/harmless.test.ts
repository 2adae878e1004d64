import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, fixAll, safeFixes } from '../../../src/core/index.ts';

describe('a fix that would make or break syntax', () => {
  for (const [what, format, draft, fixed] of [
    ['a placeholder', 'html', '<p>{!!Contact.Name} Yes!!!</p>', '<p>{!!Contact.Name} Yes!</p>'],
    [
      'a tag',
      'markdown',
      'Buy <s\u2066cript>alert(1)</s\u2066cript> now!!!',
      'Buy <s\u2066cript>alert(1)</s\u2066cript> now!',
    ],
    ['a tag of one alphabet', 'markdown', 'One <еr> and Pаypаl', 'One <еr> and Paypal'],
    ['a tag around a null character', 'html', '<b\0r>a\0b</b\0r>', '<b\0r>ab</b\0r>'],
    ['a placeholder around a null character', 'html', '<p>{{t,\0,x}} a\0b</p>', '<p>{{t,\0,x}} ab</p>'],
    ['a header', 'eml', 'T\u180Eo: x\n\nHello!!!', 'T\u180Eo: x\n\nHello!'],
    ['a link', 'text', 'http\u2066s://1 now!!!', 'http\u2066s://1 now!'],
  ] satisfies [string, Format, string, string][]) {
    it(`is left out, and not offered in bulk, while others are made: ${what}`, () => {
      assert.equal(fixAll(draft, { format }), fixed);
      assert.deepEqual(safeFixes(check(fixed, { format })), []);
    });
  }

  it('is found among many others, and in a long draft', () => {
    const paragraph = 'We are glad that you came!!! Do come again.\n\n';
    const draft = `${paragraph.repeat(2000)}{\u200B{name}}!!!\n\n${paragraph.repeat(2000)}`;
    const fixed = fixAll(draft, { format: 'markdown' });
    assert.equal(fixed.split('came! Do').length, 4001);
    assert.ok(!fixed.includes('{{name}}'));
  });

  it('is not offered one by one where it would lose a placeholder', () => {
    const { findings } = check('X-Priority: 1 {{high}}\n\nHello.', { format: 'eml' });
    const found = findings.find(({ rule }) => rule === 'high-priority');
    assert.deepEqual(found?.fixes, []);
  });

  it('is not offered where the placeholder that it brings would stand for one that it loses', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a placeholder of the draft.
    const { findings } = check('<mjml>t${\\"}', { format: 'html' });
    const found = findings.find(({ rule }) => rule === 'missing-unsubscribe');
    assert.deepEqual(found?.fixes, []);
  });
});

describe('a fix that changes nothing', () => {
  for (const draft of ['<p>w\u0379</p>', '<p>H\u03A2</p>']) {
    it(`is not offered: ${JSON.stringify(draft)}`, () => {
      const { findings } = check(draft, { format: 'html' });
      assert.deepEqual(
        findings.flatMap(({ rule, fixes }) => (fixes.length > 0 ? rule : [])),
        [],
      );
    });
  }
});

it('mixed letters are seen behind a character of no width, so that taking it out adds no points', () => {
  const draft = 'K\u200Dϲ훨 and pа\u200Bypal';
  const fixed = fixAll(draft, { format: 'text' });
  assert.ok(!fixed.includes('\u200B'));
  assert.ok(check(fixed, { format: 'text' }).points <= check(draft, { format: 'text' }).points);
});
