import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { html, message, multipart, plain, type TestPart } from '../../support/messages.ts';

const pdf: TestPart = {
  type: 'application/pdf; name="plan.pdf"',
  header: 'Content-Disposition: inline; filename="plan.pdf"\nContent-Transfer-Encoding: base64',
  body: 'JVBERi0xLjQK',
};
const png: TestPart = {
  type: 'image/png',
  header: 'Content-Transfer-Encoding: base64',
  body: 'iVBORw0KGgo=',
};

const bodyOf = (part: TestPart) => readDraft(message(part), 'eml').body.text;
const first = html('<html><body><p>The plan is below.</p></body></html>');
const second = html('<html><body><p>See you on Sunday.</p></body></html>');

describe('what a message shows', () => {
  it('is every part that is shown, in order', () => {
    const both = 'The plan is below.\n\nSee you on Sunday.';
    assert.equal(bodyOf(multipart('mixed', first, pdf, second)), both);
    assert.equal(
      bodyOf(multipart('mixed', plain('The plan is below.'), pdf, plain('See you on Sunday.'))),
      both,
    );
    assert.equal(bodyOf(multipart('mixed', first, plain('See you on Sunday.'))), both);
    assert.equal(
      bodyOf(multipart('alternative', plain('Text'), multipart('mixed', first, pdf, second))),
      both,
    );
    assert.equal(
      bodyOf(multipart('mixed', multipart('alternative', plain('Text'), first), plain('See you on Sunday.'))),
      both,
    );
    assert.equal(
      bodyOf(
        multipart('mixed', multipart('related', multipart('alternative', plain('T'), first), png), second),
      ),
      both,
    );
    assert.equal(
      bodyOf(
        multipart('signed', multipart('mixed', first, second), plain('x', 'Content-Disposition: attachment')),
      ),
      both,
    );
  });

  it('is no attachment, file, forwarded message or other form of what is shown', () => {
    const forwarded: TestPart = { type: 'message/rfc822', body: 'Subject: Old\n\nOld text.' };
    const others = [
      plain('notes', 'Content-Disposition: attachment'),
      plain('notes', 'Content-Disposition: inline; filename=notes.txt'),
      { type: 'text/plain; name="change.patch"', body: '--- a' },
      { type: 'text/calendar', body: 'BEGIN:VCALENDAR' },
      { type: 'text/x-amp-html', body: '<p>amp</p>' },
      forwarded,
    ];
    for (const other of others) {
      assert.equal(bodyOf(multipart('mixed', first, other)), 'The plan is below.', other.type);
    }
    assert.equal(bodyOf(multipart('related', first, second)), 'The plan is below.');
    assert.equal(bodyOf(multipart('alternative', first, second)), 'See you on Sunday.');
  });

  it('has its links, pictures and elements where they stand', () => {
    const source = message(
      multipart(
        'mixed',
        html('<a href="https://example.com/a">one</a><div style="display:none">secret</div>'),
        plain('two: https://example.com/b'),
        html('<p>text</p><div><a href="https://example.com/c"><img src="c.png" alt="three"></a></div>'),
      ),
    );
    const draft = readDraft(source, 'eml');
    assert.deepEqual(
      draft.links.map(({ target, span }) => [target.text, source.slice(span.start, span.end)]),
      [
        ['https://example.com/a', '<a href="https://example.com/a">one</a>'],
        ['https://example.com/b', 'https://example.com/b'],
        ['https://example.com/c', '<a href="https://example.com/c"><img src="c.png" alt="three"></a>'],
      ],
    );
    const [image] = draft.images;
    assert.equal(image && draft.links[image.link]?.target.text, 'https://example.com/c');
    assert.equal(image && draft.elements[image.element]?.name, 'img');
    const [hidden] = draft.hidden;
    assert.equal(hidden && draft.elements[hidden.element]?.name, 'div');
    for (const { name, from, to, parent } of draft.elements) {
      if (name === 'p') assert.equal(draft.body.text.slice(from, to), 'text');
      if (name === 'img') assert.equal(draft.elements[parent]?.name, 'a');
    }
    const at = draft.body.text.indexOf('two');
    const span = draft.body.span(at, at + 3);
    assert.equal(source.slice(span.start, span.end), 'two');
  });

  it('has exact places in parts of different encodings', () => {
    const base64 = html(Buffer.from('<p>Grüße</p>').toString('base64'), 'Content-Transfer-Encoding: base64');
    const quoted = html('<p>Gr=C3=BC=C3=9Fe!!!</p>', 'Content-Transfer-Encoding: quoted-printable');
    const source = message(multipart('mixed', base64, quoted));
    const { body } = readDraft(source, 'eml');
    assert.equal(body.text, 'Grüße\n\nGrüße!!!');
    const span = body.span(body.text.length - 8, body.text.length);
    assert.equal(source.slice(span.start, span.end), 'Gr=C3=BC=C3=9Fe!!!');
  });

  it('is judged, and fixed, in every part', () => {
    const source = message(multipart('mixed', first, pdf, html('<p>Welcome!!!</p>')));
    assert.equal(fixAll(source, { format: 'eml' }), source.replace('!!!', '!'));
  });

  it('is a document in each part, not a second one in the first', () => {
    const source = message(multipart('mixed', first, pdf, second, plain('A list footer')));
    const rules = check(source, { format: 'eml' }).findings.map(({ rule }) => rule);
    for (const rule of ['unbalanced-document', 'content-after-html'])
      assert.ok(!rules.some((id) => id === rule));
    const broken = message(multipart('mixed', first, html('<html><body><body>Hello</body></html>')));
    assert.ok(check(broken, { format: 'eml' }).findings.some(({ rule }) => rule === 'unbalanced-document'));
  });

  it('is asked for an unsubscribe link in the parts together', () => {
    const asks = (part: TestPart) =>
      check(message(part), { format: 'eml' }).findings.some(({ rule }) => rule === 'missing-unsubscribe');
    assert.equal(asks(multipart('mixed', first, second)), true);
    assert.equal(
      asks(multipart('mixed', first, plain('To unsubscribe: https://lists.example.com/unsubscribe'))),
      false,
    );
  });
});
