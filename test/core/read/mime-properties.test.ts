import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, readFrom, readMessage } from '../../../src/core/read/mime/message.ts';
import type { MappedText } from '../../../src/core/text/mapped-text.ts';
import { fc } from '../../support/properties.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const SEEDS: readonly string[] = [
  'Subject: =?utf-8?Q?Gr=C3=BC=C3?= =?utf-8?B?n2U=?= \xe9\r\n folded =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\r\nFrom: "Doe, J\\"" (c (d)) <jane@example.com>, b@example.com\r\n\r\nBody \xc3\xa9\r\n',
  'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E2=82=AC 5 =\r\nund =F0=9F=98=80  \r\n=3d=ZZ</p>',
  `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64('<p>Grüße 😀 now</p>').replace(/(.{9})/g, '$1\n')}`,
  'Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes\n\na\x1b$BF|K\\\x1b(Bz \nx\n> q \n> r',
  'Content-Type: text/plain; charset=shift_jis\n\n\x93\xfa\x96\x7b A',
  'Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: quoted-printable\n\nA=00b=00',
  'Content-Type: text/plain; charset=hz-gb-2312\n\nA ~{Dc:C~}~~ x~\n.~',
  'Content-Type: text/plain; charset=iso-2022-kr\n\n\x1b$)C\x0e>H3g\x0f abc \x0eGO<\n',
  'Content-Type: text/plain; charset=utf-32\nContent-Transfer-Encoding: quoted-printable\n\nA=00=00=00b=00=00',
  'Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html; charset=cp437\n\n<b>\x81</b>\n--m\n\ntext\n--m\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+eDwvYj4=\n--m--\n',
  "From x\nContent-Type: multipart/mixed; boundary=\"b (c)\"\n\n--b (c)\nContent-Type: multipart/alternative; boundary*0*=us-ascii''%61\n\n--a\n\ntext\n--a\nContent-Type: text/html; charset=windows-1252\n\n<b>\x80</b>\n--a--\n--b (c)\nContent-Disposition: attachment; filename*=utf-8''%e2%82\n\nx\n--b (c)--\n",
];

const noise = fc.oneof(
  fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '=',
    '?=',
    '=?utf-8?Q?',
    '"',
    '(',
    '<',
    '>',
    '--',
    '--b (c)',
    ':',
    ';',
    '\\',
    '\0',
    '\x1b$B',
    '\xff',
    '\uFDD0',
    'charset=',
    'Content-Type: ',
  ),
  fc.string({ maxLength: 5 }),
);
const edit = fc.record({ at: fc.nat(1000), cut: fc.nat(30), put: noise });

const messages = fc
  .record({ seed: fc.constantFrom(...SEEDS), edits: fc.array(edit, { maxLength: 6 }) })
  .map(({ seed, edits }) => {
    let source = seed;
    for (const { at, cut, put } of edits) {
      const from = at % (source.length + 1);
      source = source.slice(0, from) + put + source.slice(from + cut);
    }
    return source;
  });

function checkText(source: string, text: MappedText): void {
  let last = { start: 0, end: 0 };
  for (let at = 0; at < text.text.length; at++) {
    const span = text.span(at, at + 1);
    assert.ok(span.start >= last.start && span.end >= last.end, 'spans are in order');
    assert.ok(span.end > span.start && span.end <= source.length, 'spans are in range');
    const character = text.text.charCodeAt(at);
    const written = source.charCodeAt(span.start);
    // A lone ASCII character stands for itself, except for the underscore of the Q encoding.
    if (span.end - span.start === 1 && character < 0x80 && written !== 0x5f) assert.equal(written, character);
    last = span;
  }
}

function checkMessage(source: string, bytes: Bytes): void {
  const message = readMessage(source, bytes);
  for (const text of [message.html, message.text]) if (text) checkText(source, text);
  for (const header of [...message.headers, ...message.parts.flatMap((part) => part.headers)]) {
    checkText(source, header.value);
    assert.ok(header.span.end <= source.length);
    assert.equal(source.slice(header.span.start).toLowerCase().startsWith(header.name), true);
    const place = header.value.span(0, header.value.text.length);
    assert.ok(
      place.start >= header.span.start && place.end <= header.span.end,
      'a value is inside its field',
    );
    const from = readFrom(header.value);
    for (const text of [from?.name, from?.address]) if (text) checkText(source, text);
  }
  let end = 0;
  for (const part of message.parts) {
    assert.ok(part.header.start >= end && part.body.start >= part.header.end, 'parts are in order');
    assert.ok(part.body.end >= part.body.start && part.body.end <= source.length, 'parts are in range');
    end = part.body.end;
  }
}

test('whatever is done to a message, it is read and every span is in its place', () => {
  fc.assert(
    fc.property(messages, fc.constantFrom<Bytes>('utf-8', 'latin1'), (source, bytes) =>
      checkMessage(source, bytes),
    ),
    {
      numRuns: 2000,
      examples: SEEDS.flatMap((seed): [string, Bytes][] => [
        [seed, 'utf-8'],
        [seed, 'latin1'],
      ]),
    },
  );
});

test('any text at all is read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom<Bytes>('utf-8', 'latin1'),
      checkMessage,
    ),
    { numRuns: 500 },
  );
});

test('quoted-printable and base64 of any text give that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isBase64) => {
      const escaped = [...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
      const [encoding, body] = isBase64 ? ['base64', base64(text)] : ['quoted-printable', escaped];
      const source = `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
      assert.equal(readMessage(source, 'latin1').html?.text, text.replace(/^\uFEFF/, ''));
    }),
  );
});
