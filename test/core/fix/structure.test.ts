import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBuiltAlike } from '../../../src/core/fix/structure.ts';
import type { Draft, Format } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { MappedText } from '../../../src/core/text/mapped-text.ts';
import { html, message, multipart, plain } from '../../support/messages.ts';

const PAGE = `<html lang="en"><head><title>News</title></head><body><!-- a note --><p style="display:none">Peek</p>
<p class="a">Hello {{ name }}</em>, <a href="http://example.com/a"><img src="a.png" alt="A"></a>
<a href="https://example.com/b">the garden</a></p><p style="display:none">More</p></body></html>`;

const page = readDraft(`---\nsubject: News\npreset: marketing\npreheader: Peek\n---\n${PAGE}`, 'html');
const mail = readDraft(message(multipart('alternative', plain('Hello {{ name }}'), html(PAGE))), 'eml');

/** The list with its last item changed. */
function last<Item>(items: readonly Item[], change: Partial<Item>): Item[] {
  assert.ok(items.length > 0);
  return items.map((item, index) => (index === items.length - 1 ? { ...item, ...change } : item));
}

const text = (words: string) => MappedText.whole(words);

/** What makes a draft another one. */
const CHANGES: readonly (readonly [what: string, change: (draft: Draft) => Partial<Draft>])[] = [
  ['no whole message', ({ complete }) => ({ complete: !complete })],
  ['no front matter', () => ({ bodyStart: 0 })],
  ['another preset', () => ({ preset: text('transactional') })],
  ['another language', () => ({ language: 'de' })],
  ['an address of the sender', () => ({ from: { address: text('eve@example.net') } })],
  ['more that is hidden', ({ hidden }) => ({ hidden: [...hidden, ...hidden] })],
  ['a placeholder less', ({ placeholders }) => ({ placeholders: placeholders.slice(1) })],
  [
    'another kind of placeholder',
    ({ placeholders }) => ({ placeholders: last(placeholders, { kind: 'logic' }) }),
  ],
  ['another placeholder', ({ placeholders }) => ({ placeholders: last(placeholders, { text: '{{ x }}' }) })],
  ['an element less', ({ elements }) => ({ elements: elements.slice(1) })],
  ['another element', ({ elements }) => ({ elements: last(elements, { name: 'x' }) })],
  ['an element elsewhere', ({ elements }) => ({ elements: last(elements, { parent: 0 }) })],
  ['an element that stays open', ({ elements }) => ({ elements: last(elements, { closed: false }) })],
  ['an attribute less', ({ elements }) => ({ elements: last(elements, { attributes: [] }) })],
  [
    'another attribute',
    ({ elements }) => ({
      elements: elements.map((one) => ({
        ...one,
        attributes: one.attributes.map((its) => ({ ...its, name: 'x' })),
      })),
    }),
  ],
  ['another comment', ({ comments }) => ({ comments: last(comments, { text: 'x' }) })],
  ['another stray end', ({ strayEnds }) => ({ strayEnds: last(strayEnds, { name: 'x' }) })],
  ['a link less', ({ links }) => ({ links: links.slice(1) })],
  ['a link of another element', ({ links }) => ({ links: last(links, { element: 0 }) })],
  ['a link around another image', ({ links }) => ({ links: last(links, { images: 2 }) })],
  ['a link to elsewhere', ({ links }) => ({ links: last(links, { target: text('https://example.com/c') }) })],
];

const OF_MESSAGES: typeof CHANGES = [
  ['a header less', ({ headers }) => ({ headers: headers.slice(1) })],
  ['another header', ({ headers }) => ({ headers: last(headers, { name: 'x' }) })],
  ['a header that says something else', ({ headers }) => ({ headers: last(headers, { value: text('x') }) })],
  ['a part less', ({ parts }) => ({ parts: parts.slice(1) })],
  ['a part of another type', ({ parts }) => ({ parts: last(parts, { type: 'text/x' }) })],
  ['a part of another charset', ({ parts }) => ({ parts: last(parts, { charset: 'latin1' }) })],
  ['a part of another encoding', ({ parts }) => ({ parts: last(parts, { encoding: '8bit' }) })],
  ['a part of another disposition', ({ parts }) => ({ parts: last(parts, { disposition: 'inline' }) })],
  ['a part without headers', ({ parts }) => ({ parts: last(parts, { headers: [] }) })],
];

describe('a draft is another one with', () => {
  for (const [kind, draft, changes] of [
    ['page', page, CHANGES],
    ['message', mail, [...CHANGES, ...OF_MESSAGES]],
  ] as const) {
    for (const [what, change] of changes) {
      it(`${what}: ${kind}`, () => {
        const other: Draft = { ...draft, ...change(draft) };
        assert.equal(isBuiltAlike(draft, other), false);
        assert.equal(isBuiltAlike(other, draft), false);
      });
    }
  }

  it('another character reference, but not with one less', () => {
    const draft = readDraft('<p>a&amp;b</p>', 'html');
    for (const html of ['&amp;&lt;', '&lt;', '&#60;&amp;', '&amp; &copy b'])
      assert.equal(isBuiltAlike(draft, { ...draft, html: text(html) }), false, html);
    assert.equal(isBuiltAlike(draft, { ...draft, html: text('a &b') }), true);
  });

  it('no subject, preheader or text part', () => {
    const { subject: _, ...noSubject } = page;
    const { preheader: __, ...noPreheader } = page;
    const { textPart: ___, ...noTextPart } = mail;
    for (const [draft, other] of [
      [page, noSubject],
      [page, noPreheader],
      [mail, noTextPart],
    ] as const) {
      assert.equal(isBuiltAlike(draft, other), false);
      assert.equal(isBuiltAlike(other, draft), false);
    }
  });
});

describe('a draft is built alike', () => {
  for (const [what, format, one, other] of [
    ['with other words', 'html', '<p title="a">Hello</p>', '<p title="a">Goodbye, all</p>'],
    ['with a safe address', 'html', '<a href="http://a.example">A</a>', '<a href="HTTPS://a.example">A</a>'],
    [
      'in a frame that is safe',
      'html',
      '<img src="HTTP://a.example/a.png">',
      '<img src="https://a.example/a.png">',
    ],
    [
      'with another subject and sender’s name',
      'eml',
      'From: A <a@a.example>\nSubject: A\n\nHi',
      'From: B <a@a.example>\nSubject: B!\n\nHi',
    ],
    ['with longer front matter', 'text', '---\nsubject: A\n---\nHi', '---\nsubject: About it\n---\nHi'],
  ] satisfies [string, Format, string, string][]) {
    it(what, () => {
      assert.equal(isBuiltAlike(readDraft(one, format), readDraft(other, format)), true);
    });
  }

  it('and not where an address loses its safety, or is changed otherwise', () => {
    const link = (address: string) => readDraft(`<a href="${address}">A</a>`, 'html');
    for (const [one, other] of [
      ['http://a.example', 'http://b.example'],
      ['http://a.example', 'xhttp://a.example'],
      ['http://a.example/http://b', 'http://a.example/https://b'],
      ['ftp://a.example', 'https://a.example'],
    ] as const)
      assert.equal(isBuiltAlike(link(one), link(other)), false, other);
  });
});
