import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harmfulFixes, harmlessFixes } from '../../../src/core/fix/harmless.ts';
import { check, type Draft, type Fix, type Format, fixAll, safeFixes } from '../../../src/core/index.ts';
import { readDraft, readDraftInSteps } from '../../../src/core/read/read.ts';
import { finished } from '../../../src/core/text/steps.ts';

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
    [
      'a character reference',
      'html',
      '<p>&l\u200Bt;b&g\u200Bt; &am\u200Bp; &#\u200B60; &#x3\u200Bc; &l\u200Bt yes!!!</p>',
      '<p>&l\u200Bt;b&g\u200Bt; &am\u200Bp; &#\u200B60; &#x3\u200Bc; &l\u200Bt yes!</p>',
    ],
    ['a character reference', 'markdown', 'a &l\u200Bt;b yes!!!', 'a &l\u200Bt;b yes!'],
    [
      'a character reference of a message',
      'eml',
      'From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n<p>&l\u200Bt;b yes!!!</p>',
      'From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n<p>&l\u200Bt;b yes!</p>',
    ],
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

  it('is not offered where the tags that it brings would change how a file of components is read', () => {
    const source =
      '<p style="font-size:0"> <html lang="en"> {{ button(\'act now\', \'http://example.com\') }} hello';
    const { findings } = check(source, { format: 'html', dialect: 'vue' });
    const asks = findings.filter(({ rule }) => rule === 'missing-unsubscribe');
    assert.deepEqual(
      asks.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('is not offered where it would make a header of the first line, and its name of a placeholder', () => {
    const fixesOf = (draft: string) =>
      check(draft, { format: 'eml' }).findings.find(({ rule }) => rule === 'right-to-left-override')?.fixes;
    assert.deepEqual(fixesOf('\u202E{!e}a:'), []);
    assert.equal(fixesOf('\u202E{!e} a')?.length, 1);
  });

  it('is not offered where the placeholder that it brings would stand for one that it loses', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a placeholder of the draft.
    const { findings } = check('<mjml><mj-text>t${\\"}', { format: 'html' });
    const found = findings.find(({ rule }) => rule === 'missing-unsubscribe');
    assert.deepEqual(found?.fixes, []);
  });

  it('is not offered where its edits together bring braces so near that they swallow a placeholder', () => {
    const words = 'garden news for all of you ';
    const fixesOf = (open: string) => {
      const draft = `${open} 🎈 ${`${words}🎈 `.repeat(65)}${words.repeat(3)}{% if a %} }} ${words.repeat(60)}`;
      return check(draft, { format: 'text' }).findings.find(({ rule }) => rule === 'emoji-density')?.fixes;
    };
    assert.equal(fixesOf('So')?.length, 1);
    assert.deepEqual(fixesOf('{{'), []);
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

/** A draft with the text between ⟦ and ⟧ to be replaced. */
function marked(source: string, text: string, safe: boolean): [draft: Draft, fix: Fix] {
  const span = { start: source.indexOf('⟦'), end: source.indexOf('⟧') - 1 };
  const fix = { title: { template: '', args: [] }, safe, edits: [{ span, text }] };
  return [readDraft(source.replace(/[⟦⟧]/g, ''), 'text'), fix];
}

describe('the draft is read again with a fix', () => {
  const word = 'b'.repeat(64);
  for (const [source, text, isRead] of [
    ['One ⟦two⟧ three', 'six', false],
    ['⟦One⟧', 'six', false],
    ['One (⟦two⟧), three', 'six', true],
    ['One ⟦two⟧) three', 'six', false],
    ['One ⟦two⟧. Three', 'six', false],
    ['One ⟦two⟧."*_ Three', 'six', false],
    ['One ⟦two⟧.three', 'six', true],
    ['One ⟦two⟧-three', 'six', true],
    ['one.t⟦w⟧o', 'six', true],
    ['One ⟦t_o⟧', 'two', true],
    ['One ⟦two⟧', 't_o', true],
    ['One <⟦two⟧', 'six', true],
    ['One <t⟦w⟧o', 'six', true],
    ['One > t⟦w⟧o', 'six', false],
    ['Hello\nO⟦n⟧e: two', 'six', true],
    ['O⟦n⟧e: two', 'six', true],
    ['Hello O⟦n⟧e: two', 'six', false],
    [`One .${word}⟦c⟧`, 'd', false],
    [`One .${word.slice(1)}⟦c⟧`, 'd', true],
    [`One ⟦c⟧${word}.d`, 'd', false],
    [`One ⟦c⟧${word.slice(1)}=d`, 'd', true],
    ['{{ on⟦e }} two⟧', 'six', true],
    ['{{ one }}⟦two⟧ three', 'six', true],
    ['{{ one }}⟦two⟧ three', 'tax', false],
    ['{{ one }}⟦two⟧ three', '', true],
    ['{{ one }} ⟦two⟧{{ three }}', 'six', true],
    ['{{ one }} ⟦two⟧{{ three }}', 'solo', false],
    ['{{ one }} ⟦two⟧{{ three }}', '', true],
    ['{{ one }} ⟦two⟧ {{ three }}', 'six', false],
    ['{{ one }} ⟦two⟧ {{ three }}', '', false],
  ] as const) {
    it(`${isRead ? '' : 'not '}where it makes of ${source} “${text}”`, () => {
      let reads = 0;
      const [draft, fix] = marked(source, text, true);
      finished(
        harmfulFixes(draft, [fix], (fixed) => {
          reads++;
          return readDraftInSteps(fixed, 'text');
        }),
      );
      assert.equal(reads > 0, isRead);
    });
  }
});

describe('fixes of which some do harm', () => {
  const [good, bad] = [readDraft('Wow', 'text'), readDraft('{{ wow }}', 'text')];

  /** A draft of words, and a fix of each that takes its marks away; it is as long as is said. */
  function words(words: readonly string[], length = 0): [draft: Draft, fixes: readonly Fix[]] {
    const source = `${words.map((word) => `${word}!!!`).join(' ')} `;
    let at = 0;
    const fixes = words.map((word): Fix => {
      const start = at + word.length;
      at = start + 4;
      return {
        title: { template: '', args: [] },
        safe: true,
        edits: [{ span: { start, end: at - 1 }, text: '' }],
      };
    });
    return [{ ...good, source: source.padEnd(length) }, fixes];
  }

  it('are told apart', () => {
    const [draft, fixes] = words(
      Array.from({ length: 40 }, (_, index) => (index % 17 === 7 ? 'Bad' : 'Wow')),
    );
    assert.deepEqual(
      finished(
        harmlessFixes(draft, fixes, function* (fixed) {
          yield;
          return fixed.includes('Bad ') ? bad : good;
        }),
      ),
      fixes.filter((_, index) => index % 17 !== 7),
    );
  });

  it('are tried with so few readings of a long draft, those first that stand beside no mark', () => {
    for (const [length, most] of [
      [5_000_000, 16],
      [1_000_000, 20],
    ] as const) {
      let reads = 0;
      const [draft, fixes] = words(
        Array.from({ length: 60 }, (_, index) => (index % 2 ? 'x.Bad' : 'Wow')),
        length,
      );
      const kept = finished(
        harmlessFixes(draft, fixes, function* (fixed) {
          reads++;
          yield;
          return fixed.includes('Bad ') ? bad : good;
        }),
      );
      assert.deepEqual(
        kept,
        fixes.filter((_, index) => index % 2 === 0),
      );
      assert.equal(reads, most);
    }
  });
});

describe('a fix that is offered one by one', () => {
  for (const [source, text, isHarmful] of [
    ['Dear ⟦{{ name }}⟧', '', true],
    ['Dear {⟦{⟧ name }}', '', true],
    ['Dear {⟦x⟧{ name }}', '', false],
    ['Dear {{ name }⟦.⟧}', '', false],
    ['Dear ⟦{{! inboxlint-disable }}⟧', '', false],
    ['Dear ⟦{{ name }}⟧', '{{ first }}', false],
    [`Dear {⟦{⟧ ${'n'.repeat(190)} }}`, '', true],
    [`Dear {{ ${'n'.repeat(190)} }⟦}⟧`, '', true],
  ] as const) {
    it(`is ${isHarmful ? 'not ' : ''}offered where it makes of ${source.slice(0, 40)} “${text}”`, () => {
      const [draft, fix] = marked(source, text, false);
      const harmful = finished(harmfulFixes(draft, [fix], (fixed) => readDraftInSteps(fixed, 'text')));
      assert.equal(harmful.has(fix), isHarmful);
    });
  }
});
