import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const SAMPLE = 'Hi Ada,\n\nthe plan is ready.\n';

function read(source: string, format: Format = 'markdown') {
  const { subject, preheader, from, body, complete } = readDraft(source, format);
  const name = from?.name?.text ?? from?.address?.text;
  for (const text of [subject, preheader]) {
    const span = text?.span(0, text.text.length);
    const written = span && source.slice(span.start, span.end);
    if (text) assert.equal(written?.replace(/\{\{.*\}\}/, '\uFDD0'), text.text);
  }
  return { subject: subject?.text, preheader: preheader?.text, name, body: body.text, complete };
}

describe('lines above the text of a draft', () => {
  it('give its subject, preheader and sender, however they are written', () => {
    const forms = [
      'Subject: Your plan\n',
      'subject line : Your plan  \n',
      '**Subject:** Your plan\n',
      '**Subject**: Your plan\\\n',
      '**Subject: Your plan**\n',
      '__Subject line:__ Your plan\r\n',
      '# Subject: Your plan\n',
      '- **Subject:** Your plan\n',
      '\uFEFF\nSubject: Your plan\n',
    ];
    for (const form of forms) {
      for (const format of ['markdown', 'text'] as const) {
        const found = read(`${form}\n${SAMPLE}`, format);
        assert.equal(found.subject, 'Your plan', form);
        assert.equal(found.body, 'Hi Ada,\n\nthe plan is ready.', form);
        assert.equal(found.complete, true);
      }
    }
    const all = read(
      `Preview text: See you on Sunday\nFrom: Bob <bob@example.com>\nTo: Ada\nSubject: Plan\n\n${SAMPLE}`,
      'text',
    );
    assert.deepEqual([all.subject, all.preheader, all.name], ['Plan', 'See you on Sunday', 'Bob']);
    const apart = read(`**Subject:** Plan\n\n**Preheader:** See you\n\nFrom: the heart\n\n${SAMPLE}`);
    assert.deepEqual([apart.subject, apart.preheader, apart.name], ['Plan', 'See you', undefined]);
    assert.match(apart.body, /^From: the heart/);
  });

  it('are the text where they are no such block', () => {
    const texts = [
      'Hello.\n\nSubject: Your plan\n\nBye.',
      'Subject: Your plan\nHi Ada, it is ready.\n\nBye.',
      'From: Bob\n\nHi Ada.',
      'Subject matter: trees\n\nHi.',
      'Subjects: trees\n\nHi.',
      '`Subject: a`\n\nHi.',
    ];
    for (const text of texts) {
      assert.equal(read(text, 'text').subject, undefined, text);
      assert.equal(read(text, 'text').body, text);
    }
    assert.equal(read('Subject: a\n\n<p>b</p>', 'html').subject, undefined);
    assert.equal(read('---\nsubject: a\n---\nSubject: b\n\nc').subject, 'a');
  });

  it('may hold placeholders and nothing', () => {
    assert.equal(read('Subject: Hello {{ name }}!\n\nHi.').subject, 'Hello \uFDD0!');
    const empty = check('Subject:\n\nHi Ada.', { format: 'text' }).findings;
    const missing = empty.find(({ rule }) => rule === 'missing-subject');
    assert.deepEqual(missing?.span, { start: 0, end: 8 });
    assert.equal(read('Subject: Only this', 'text').subject, 'Only this');
    assert.equal(read('Subject: Only this', 'text').body, '');
  });

  it('are judged at their places', () => {
    const source = 'Subject: FREE MONEY!!! Act now\n\nHi Ada.';
    const found = check(source, { format: 'text' }).findings.map(
      ({ rule, span }) => `${rule}: ${source.slice(span.start, span.end)}`,
    );
    for (const one of ['subject-punctuation: !!!', 'urgent-wording: Act now'])
      assert.ok(found.includes(one), `${one} in ${found.join(', ')}`);
  });
});

describe('a comment with the sender', () => {
  for (const [format, source] of [
    ['html', '<!-- subject: News -->\n<!-- from: Garden Club <club@example.com> -->\n<p>Hello.</p>'],
    ['markdown', '<!-- from: Garden Club <club@example.com> -->\n\nHello.'],
    ['text', '<!-- from: Garden Club <club@example.com> -->\nHello.'],
  ] as const) {
    it(`is read in ${format}`, () => {
      const { from, body } = readDraft(source, format);
      assert.equal(from?.name?.text, 'Garden Club');
      assert.equal(from?.address?.text, 'club@example.com');
      assert.equal(body.text.trim(), 'Hello.');
    });
  }

  it('names none where it says where a piece is from', () => {
    assert.equal(readDraft('<!-- from: partials/head -->\n<p>Hello.</p>', 'html').from, undefined);
  });
});
