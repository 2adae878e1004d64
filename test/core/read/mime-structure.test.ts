import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../../src/core/read/mime/message.ts';

const lines = (...all: string[]) => all.join('\r\n');

/** Subject, HTML and text of what `all` lines say. */
function read(...all: string[]) {
  const source = lines(...all);
  const message = readMessage(source, 'utf-8');
  return {
    source,
    message,
    subject: message.headers.find((header) => header.name === 'subject')?.value.text,
    html: message.html?.text,
    text: message.text?.text,
    types: message.parts.map((part) => part.type).join(' '),
  };
}

const ALTERNATIVE = [
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'plain',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>html</p>',
];

test('an alternative has both bodies, and preamble and epilogue are none', () => {
  const type = 'Content-Type: multipart/alternative; boundary=b';
  const { html, text, types, message, source } = read(type, '', 'pre', ...ALTERNATIVE, '--b--', 'epilogue');
  assert.deepEqual([html, text, types], ['<p>html</p>', 'plain', 'text/plain text/html']);
  const [first] = message.parts;
  assert.equal(source.slice(first?.body.start, first?.body.end), 'plain');
  assert.equal(
    source.slice(first?.header.start, first?.header.end),
    'Content-Type: text/plain; charset=utf-8',
  );
  assert.deepEqual(first?.within, ['alternative']);
  assert.equal(first?.charset, 'utf-8');
  assert.equal(message.alternative[0]?.part, first);
});

test('boundaries: quoted, RFC 2231, comments, trailing white space, never closed', () => {
  const types = [
    'multipart/alternative; boundary="b"',
    'multipart/alternative; boundary="b ',
    'Multipart/Alternative; BOUNDARY*0="b"',
    "multipart/alternative; boundary*=us-ascii''%62",
    'multipart/alternative (a (comment); boundary=c); boundary=b (x)',
    'multipart/alternative charset=x boundary = b; boundary=c',
    'multipart/alternative;\r\n\tboundary="\\b"',
  ];
  for (const type of types) {
    const { html, text } = read(`Content-Type: ${type}`, '', ...ALTERNATIVE);
    assert.deepEqual([html, text], ['<p>html</p>', 'plain'], type);
  }
  const padded = ALTERNATIVE.map((line) => (line === '--b' ? '--b \t' : line));
  assert.equal(read('Content-Type: multipart/alternative; boundary=b', '', ...padded).html, '<p>html</p>');
  assert.equal(read('Content-Type: multipart/mixed; boundary=b', '', '--bb', '', 'x', '--b-', 'y').types, '');
});

test('nested multiparts; attachments and attached messages are not the body', () => {
  const { html, text, types, message } = read(
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    'Content-Type: multipart/mixed; boundary=inside',
    '',
    '--inside',
    'Content-Type: text/html',
    '',
    'not this',
    '--outer',
    'Content-Type: text/plain; name=a.txt',
    'Content-Disposition: Attachment; filename*0="long "; filename*1=name.txt',
    '',
    'nor this',
    '--outer',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    ...ALTERNATIVE,
    '--b--',
    '',
    '--outer',
    '',
    'a footer',
    '--outer--',
  );
  assert.deepEqual([html, text], ['<p>html</p>', 'plain']);
  assert.equal(types, 'message/rfc822 text/plain text/plain text/html text/plain');
  assert.equal(message.parts[1]?.disposition, 'attachment');
  assert.equal(message.parts[1]?.filename, 'long name.txt');
  assert.deepEqual(message.parts[2]?.within, ['mixed', 'alternative']);
});

test('plain text behind the HTML is shown with it, and is not its alternative', () => {
  const html = ['--b', 'Content-Type: text/html', '', '<p>html</p>'];
  const result = read('Content-Type: multipart/mixed; boundary=b', '', ...html, '--b', '', 'footer', '--b--');
  assert.deepEqual([result.html, result.text], ['<p>html</p>', undefined]);
  assert.deepEqual(
    result.message.shown.map(({ text }) => text.text),
    ['<p>html</p>', 'footer'],
  );
});

test('messages that are not quite messages', () => {
  assert.equal(read('', '', 'Subject: x', '', 'body').subject, 'x');
  assert.equal(read('From jane Mon Jan  1 00:00:00 2024', 'Subject: x', '', 'body').subject, 'x');
  assert.deepEqual(read('Subject: x').text, '');
  assert.deepEqual(read('').text, '');
  assert.equal(read('Hello Jane,', '', 'Subject: none').text, lines('Hello Jane,', '', 'Subject: none'));
  assert.equal(read('', 'Hello: Jane').text, 'Hello: Jane');
  assert.equal(read('Subject: x', 'Hello Jane,', '', 'bye').text, lines('Hello Jane,', '', 'bye'));
  const lost = read('Subject: x', 'lost continuation', 'Content-Type: text/html', '', '<p>');
  assert.deepEqual([lost.subject, lost.html], ['x', '<p>']);
  assert.equal(read('X-Trace:', 'a/b;c', 'd', '', 'x').text, 'x');
  assert.equal(read('Content-Type: text', '', 'x').text, 'x');
  assert.equal(read('Content-Type: multipart/mixed', '', 'x').text, 'x');
  assert.equal(read('Content-Type: multipart/mixed; boundary=b', '', '--b', 'Subject: y', '--b--').text, '');
  assert.equal(read('Subject: a\0b', '', 'c\0d').text, 'c\0d');
});

test('line ends: \\n, \\r, and the \\r\\r\\n of broken transports', () => {
  for (const end of ['\n', '\r', '\r\r\n']) {
    const type = 'Content-Type: multipart/alternative; boundary=b';
    const source = ['Subject: a', ' b', type, '', ...ALTERNATIVE, '--b--', ''].join(end);
    const message = readMessage(source, 'utf-8');
    assert.equal(message.headers[0]?.value.text, 'a b', JSON.stringify(end));
    assert.deepEqual([message.html?.text, message.text?.text], ['<p>html</p>', 'plain'], JSON.stringify(end));
  }
});

test('nesting is bounded', () => {
  const nest = (depth: number) =>
    Array.from({ length: depth }, (_, level) =>
      lines(`Content-Type: multipart/mixed; boundary=b${level}x`, '', `--b${level}x`, ''),
    ).join('');
  assert.equal(readMessage(`${nest(50)}\r\ndeep`, 'utf-8').text?.text, 'deep');
  const deeper = readMessage(`${nest(20_000)}\r\ndeep`, 'utf-8');
  assert.equal(deeper.text, undefined);
  assert.equal(deeper.parts[0]?.type, 'multipart/mixed');
});
