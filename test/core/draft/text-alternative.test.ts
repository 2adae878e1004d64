import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionAt } from '../../../src/core/draft/sections.ts';
import { textAlternative } from '../../../src/core/draft/text-alternative.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { html, message, multipart, plain } from '../../support/messages.ts';

const alternative = (text: string, page: string) =>
  textAlternative(readDraft(message(multipart('alternative', plain(text), html(page))), 'eml'));

describe('the text part of a message as a draft', () => {
  it('has its words and links, and nothing of the HTML or of the headers', () => {
    const draft = alternative(
      'Hello {{ name }}: https://example.com/a',
      '<html lang="en"><title>A</title><style>p {}</style><!-- b --><p style="display:none">Peek</p><p>Hello</b> <a href="https://example.org"><img src="a.png"></a></p></html>',
    );
    assert.ok(draft);
    assert.equal(draft.body.text.replace(/\uFDD0+/, '…'), 'Hello …: https://example.com/a');
    assert.deepEqual(
      draft.links.map(({ target }) => target.text),
      ['https://example.com/a'],
    );
    assert.deepEqual(
      draft.placeholders.map(({ text }) => text),
      ['{{ name }}'],
    );
    assert.equal(draft.language, 'en');
    const { subject, preheader, title, from, html: page } = draft;
    assert.deepEqual([subject, preheader, title, from, page], Array(5).fill(undefined));
    const { hidden, images, elements, comments, strayEnds, styleSheets, headers, parts, sections } = draft;
    for (const none of [hidden, images, elements, comments, strayEnds, styleSheets, headers, parts, sections])
      assert.deepEqual(none, []);
    assert.deepEqual([draft.kept, draft.htmlBytes], [0, 0]);
  });

  it('is none where it says nothing, or where there is no HTML beside it', () => {
    assert.equal(alternative(' \n', '<p>Hello</p>'), undefined);
    assert.equal(textAlternative(readDraft(message(plain('Hello')), 'eml')), undefined);
    assert.equal(alternative('Hello', '<p>Hello</p>')?.language, undefined);
  });

  it('has lines as the HTML writes them where they are its capitals, and all others as they are', () => {
    const page = '<h1>&nbsp; What we did &nbsp;</h1><h2>Straße</h2><p>It is $& here</p><p>Hello</p>';
    for (const [text, read] of [
      ['WHAT WE DID\n\nHello', 'What we did\n\nHello'],
      ['  WHAT WE DID\n\nHello', 'What we did\n\nHello'],
      ['IT IS $& HERE', 'It is $& here'],
      ['STRASSE', 'STRASSE'],
      ['WHAT WE DID HERE', 'WHAT WE DID HERE'],
      ['what we did', 'what we did'],
    ] as const)
      assert.equal(alternative(text, page)?.body.text, read);
  });
});

describe('a message that shows several parts', () => {
  it('tells which of them a place is in', () => {
    const draft = readDraft(message(multipart('mixed', html('<p>One</p>'), html('<p>Two</p>'))), 'eml');
    const shown = (words: string) => {
      const at = sectionAt(draft, { start: draft.source.indexOf(words), end: 0 });
      return at && draft.body.text.slice(at.from, at.to).trim();
    };
    assert.deepEqual(
      [shown('<p>One'), shown('One'), shown('<p>Two'), shown('</p>\n--mixed-2')],
      ['One', 'One', 'Two', 'One'],
    );
    assert.equal(shown('Subject'), undefined);
    assert.equal(sectionAt(readDraft('<p>One</p>', 'html'), { start: 0, end: 1 }), undefined);
  });
});
