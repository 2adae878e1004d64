import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '../../src/core/index.ts';
import { cut, widthOf } from '../../src/vscode/panels/inbox/cut.ts';
import { inboxOf } from '../../src/vscode/panels/inbox/inbox.ts';

const SUBJECT = 'The garden chairs are back in the shop on Market Street, and so are the tables';

function inbox(source: string, format: Format = 'html') {
  const { lines, ...texts } = inboxOf(check(source, { format }).draft);
  const line = (id: string) => lines.find(({ client }) => client.id === id) ?? assert.fail(id);
  return { ...texts, line };
}

describe('a cut', () => {
  it('leaves alone what fits', () => {
    assert.deepEqual(cut('Hello', 5), { shown: 'Hello', rest: '' });
  });

  it('loses no character but spaces, and keeps room for the ellipsis', () => {
    const { shown, rest } = cut(SUBJECT, 40);
    assert.equal(`${shown}${rest}`.replaceAll(' ', ''), SUBJECT.replaceAll(' ', ''));
    assert.ok(widthOf(shown) <= 39);
  });

  it('never splits what is read as one character', () => {
    const family = '👨‍👩‍👧';
    assert.deepEqual(cut(`ab${family}cd`, 4), { shown: 'ab', rest: `${family}cd` });
  });

  it('counts wide characters twice', () => {
    assert.equal(widthOf('花見'), 4);
  });
});

describe('the inbox preview', () => {
  it('cuts a subject on a phone earlier than on a screen', () => {
    const { line } = inbox(`---\nsubject: ${SUBJECT}\n---\nHello.`, 'markdown');
    assert.ok(line('gmail-phone').subject.shown.length < line('outlook').subject.shown.length);
    assert.ok(SUBJECT.endsWith(line('outlook').subject.rest));
    assert.notEqual(line('apple-phone').subject.rest, '');
  });

  it('shows placeholders as they are written', () => {
    const { subject } = inbox('---\nsubject: Hello {{ first_name }}, your chairs\n---\nHello.', 'markdown');
    assert.equal(subject, 'Hello {{ first_name }}, your chairs');
  });

  it('shows the first text of the mail where there is no preheader', () => {
    const { line, preheader } = inbox('<body><p>View in browser</p><p>The chairs are back.</p></body>');
    assert.equal(preheader, '');
    assert.match(line('apple-phone').letThrough, /^View in browser The chairs/);
  });

  it('shows the first text of the mail behind a short preheader', () => {
    const { line } = inbox('<body><div style="display:none">Chairs</div><p>View in browser</p></body>');
    assert.equal(line('outlook').preheader.shown, 'Chairs');
    assert.equal(line('outlook').letThrough, 'View in browser');
  });

  it('shows none of it behind a preheader with padding, or one that fills its place', () => {
    const padding = '&zwnj;&nbsp;'.repeat(120);
    const padded = inbox(
      `<body><div style="display:none">Chairs${padding}</div><p>View in browser</p></body>`,
    );
    assert.equal(padded.line('apple-phone').letThrough, '');
    const long = inbox(
      `<body><div style="display:none">${SUBJECT} and ${SUBJECT}</div><p>View in browser</p></body>`,
    );
    assert.equal(long.line('apple-phone').letThrough, '');
    assert.notEqual(long.line('apple-phone').preheader.rest, '');
  });

  it('shows some of it where the padding is too short', () => {
    const { line } = inbox(
      `<body><div style="display:none">Chairs${'&zwnj;&nbsp;'.repeat(5)}</div><p>View in browser</p></body>`,
    );
    assert.equal(line('outlook').letThrough, 'View in browser');
  });

  it('names the sender by the name, or else by the address', () => {
    const mail = (from: string) => inbox(`From: ${from}\nSubject: Hello\n\nHello.\n`, 'eml').sender;
    assert.equal(mail('Example Gardens <shop@example.com>'), 'Example Gardens');
    assert.equal(mail('shop@example.com'), 'shop@example.com');
  });
});
