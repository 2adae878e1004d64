import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, type MimeMessage, readFrom, readMessage } from '../../../src/core/read/mime/message.ts';
import { MappedText } from '../../../src/core/text/mapped-text.ts';

const lines = (...all: string[]) => all.join('\r\n');
const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** What of the source stands for `word` in the text. */
function underline(source: string, text: MappedText | undefined, word: string): string {
  const at = text?.text.indexOf(word) ?? -1;
  assert.ok(text && at >= 0, `“${word}” is in “${text?.text}”`);
  const { start, end } = text.span(at, at + word.length);
  return source.slice(start, end);
}

function header(message: MimeMessage, name: string): MappedText {
  const found = message.headers.find((candidate) => candidate.name === name);
  assert.ok(found, name);
  return found.value;
}

function subject(source: string, bytes: Bytes = 'utf-8'): string {
  return header(readMessage(source, bytes), 'subject').text;
}

function part(type: string, encoding: string, body: string): string {
  return lines('Subject: x', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body);
}

test('a header is unfolded, trimmed and maps to its characters', () => {
  const source = lines('Subject:  Last', '\tchance today ', 'X-Empty:', 'TO : a@example.com', '', 'Hi');
  const message = readMessage(source, 'utf-8');
  assert.equal(header(message, 'subject').text, 'Last\tchance today');
  assert.equal(underline(source, header(message, 'subject'), 'Last\tch'), 'Last\r\n\tch');
  assert.equal(underline(source, header(message, 'subject'), 'today'), 'today');
  assert.equal(header(message, 'to').text, 'a@example.com');
  assert.deepEqual(header(message, 'x-empty').span(0, 0).start, source.indexOf('X-Empty:') + 8);
  const [first] = message.headers;
  assert.equal(source.slice(first?.span.start, first?.span.end), 'Subject:  Last\r\n\tchance today ');
  assert.equal(message.text?.text, 'Hi');
});

test('encoded words are decoded, adjacent ones as one', () => {
  const cases: [string, string][] = [
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?UTF-8?q?a_b=5Fc?= d', 'a b_c d'],
    [`=?utf-8?B?${base64('Grüße')}?=`, 'Grüße'],
    ['=?utf-8?Q?Gr=C3=BC=C3?=\r\n =?utf-8?B?n2U=?=', 'Grüße'],
    ['=?iso-8859-1*de?Q?sch=F6n?= =?utf-8?Q?_=E2=82=AC?=', 'schön €'],
    ['=?windows-1252?Q?=80_=96?=', '€ –'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?iso-2022-jp?B?GyRCOGwbKEI=?=', '日本語'],
    ['=?gb2312?B?xOO6ww==?=', '你好'],
    ['=?x-unknown?Q?caf=E9?= and =?x-unknown?Q?caf=C3=A9?=', 'café and café'],
    ['=?utf-8?Q?broken=ZZ=?=', 'broken=ZZ='],
    ['=?utf-8?X?no?= =?utf-8?Q?unclosed', '=?utf-8?X?no?= =?utf-8?Q?unclosed'],
    ['=?utf-8?Q?=FF?=', '\uFFFD'],
    ['a =?utf-8?Q??= b', 'a  b'],
  ];
  for (const [written, read] of cases) assert.equal(subject(`Subject: ${written}\r\n\r\n`), read, written);
});

test('an encoded word maps to its own characters', () => {
  const source = `Subject: =?utf-8?Q?Gratis_Gr=C3=BC=C3=9Fe?= =?utf-8?B?${base64('Win $$$ now')}?=\r\n\r\n`;
  const value = header(readMessage(source, 'utf-8'), 'subject');
  assert.equal(value.text, 'Gratis GrüßeWin $$$ now');
  assert.equal(underline(source, value, 'Gratis Gr'), 'Gratis_Gr');
  assert.equal(underline(source, value, 'üß'), '=C3=BC=C3=9F');
  assert.equal(underline(source, value, '$$$'), 'ICQkJCBu');
});

test('raw 8-bit header text is UTF-8, or what the body is in', () => {
  assert.equal(subject(asBytes('Subject: Grüße\r\n\r\n'), 'latin1'), 'Grüße');
  assert.equal(subject('Subject: Gr\xfc\xdfe \x80\r\n\r\n', 'latin1'), 'Grüße €');
  const source =
    'Subject: \xcf\xf0\xe8\xe2\xe5\xf2\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n';
  assert.equal(subject(source, 'latin1'), 'Привет');
  assert.equal(subject('Subject: Grüße\r\n\r\n', 'utf-8'), 'Grüße');
});

test('quoted-printable: soft breaks, trailing white space, lower case, invalid escapes', () => {
  const body = lines('<p>Act=20=', 'now  ', '=e2=82=ac 5 =3D=zz = ', '</p>=');
  const source = part('text/html; charset=utf-8', 'Quoted-Printable', body);
  const { html } = readMessage(source, 'utf-8');
  assert.equal(html?.text, '<p>Act now\r\n€ 5 ==zz </p>');
  assert.equal(underline(source, html, 'Act now'), 'Act=20=\r\nnow');
  assert.equal(underline(source, html, 'now\r\n'), 'now  \r\n');
  assert.equal(underline(source, html, '€'), '=e2=82=ac');
  assert.equal(underline(source, html, '</p>'), '</p>');
});

test('base64: lines, junk, missing padding, padding inside', () => {
  const encoded = base64('<p>Buy now, grüß Gott</p>');
  const cases: [string, string][] = [
    [encoded.replace(/(.{10})/g, '$1\r\n '), '<p>Buy now, grüß Gott</p>'],
    [`${encoded.slice(0, 8)}*!ü${encoded.slice(8)}`, '<p>Buy now, grüß Gott</p>'],
    ['SGVsbG8', 'Hello'],
    ['SGVs\r\nbG8=IHdv\r\ncmxkIQ==', 'Hello world!'],
    ['SGVsbG8h=', 'Hello!'],
    ['A', ''],
  ];
  for (const [body, read] of cases) {
    assert.equal(readMessage(part('text/html', 'base64', body), 'utf-8').html?.text, read, body);
  }
  const source = part('text/html; charset=utf-8', 'base64', 'QWN0IG5v\r\ndyE=');
  const { html } = readMessage(source, 'utf-8');
  assert.equal(underline(source, html, 'Act'), 'QWN0');
  assert.equal(underline(source, html, 'now'), 'IG5v\r\ndyE=');
  assert.equal(underline(source, html, '!'), 'dyE=');
});

test('charsets: each character maps to its own bytes', () => {
  const cases: [string, string, string, string, string][] = [
    ['iso-8859-1', 'caf\xe9 \x80!', 'café €!', 'é', '\xe9'],
    ['windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2', 'Привет', 'ив', '\xe8\xe2'],
    ['shift_jis', 'a\x93\xfa\x96\x7bz', 'a日本z', '本', '\x96\x7b'],
    ['gb18030', '\xc4\xe3\x81\x30\x84\x36!', '你¥!', '¥', '\x81\x30\x84\x36'],
    ['iso-2022-jp', 'a\x1b$BF|K\\\x1b(Bz', 'a日本z', '日', 'F|'],
    ['iso-2022-jp', 'a\x1b$BF|K\\\x1b(Bz', 'a日本z', '日本z', 'F|K\\\x1b(Bz'],
    ['utf-8', 'a\xe2\x82\xacb', 'a€b', '€', '\xe2\x82\xac'],
    ['utf-8', 'a\xe2\x82b\xf0\x9f\x98\x80', 'a\uFFFDb😀', '😀', '\xf0\x9f\x98\x80'],
    ['', 'a\xe2\x82\xacb', 'a€b', '€', '\xe2\x82\xac'],
    ['nonsense', 'caf\xe9', 'café', 'é', '\xe9'],
    ['us-ascii', 'caf\xc3\xa9', 'café', 'é', '\xc3\xa9'],
    ['utf-16', 'plain', 'plain', 'plain', 'plain'],
    ['big5', 'a\uFDD0\xa7\x41', 'a\uFDD0你', '你', '\xa7\x41'],
  ];
  for (const [charset, body, read, word, bytes] of cases) {
    const source = part(`text/plain; charset="${charset}"`, '8bit', body);
    const { text } = readMessage(source, 'latin1');
    assert.equal(text?.text, read, charset);
    assert.equal(underline(source, text, word), bytes, charset);
  }
});

test('a source decoded from UTF-8 is taken as it stands, its escapes by their charset', () => {
  const source = part('text/html; charset=iso-8859-1', 'quoted-printable', 'Köln caf=E9');
  const { html } = readMessage(source, 'utf-8');
  assert.equal(html?.text, 'Köln café');
  assert.equal(underline(source, html, 'Köln'), 'Köln');
  const plain = readMessage(part('text/plain; charset=windows-1251', '8bit', 'Привет 😀'), 'utf-8');
  assert.equal(plain.text?.text, 'Привет 😀');
  const japanese = readMessage(part('text/plain; charset=iso-2022-jp', '7bit', '\x1b$BF|\x1b(B'), 'utf-8');
  assert.equal(japanese.text?.text, '日');
});

test('a byte order mark is no text', () => {
  const bom = base64('\uFEFFHello');
  assert.equal(readMessage(part('text/plain; charset=utf-8', 'base64', bom), 'utf-8').text?.text, 'Hello');
  assert.equal(subject('\uFEFFSubject: x\r\n\r\n'), 'x');
  assert.equal(subject('\xef\xbb\xbfSubject: x\r\n\r\n', 'latin1'), 'x');
});

test('flowed text is joined', () => {
  const body = lines('One ', 'paragraph.', '', '> quoted ', '> on', '>> deeper', ' From', '-- ', 'Jane');
  const flowed = (more: string) =>
    readMessage(part(`text/plain; format=flowed${more}`, '7bit', body), 'utf-8');
  const joined = lines('One paragraph.', '', '> quoted on', '>> deeper', 'From', '-- ', 'Jane');
  assert.equal(flowed('').text?.text, joined);
  const source = part('text/plain; format=Flowed; DelSp=Yes', '7bit', lines('won ', 'derful', 'x '));
  const { text } = readMessage(source, 'utf-8');
  assert.equal(text?.text, 'wonderful\r\nx ');
  assert.equal(underline(source, text, 'wonderful'), 'won \r\nderful');
});

test('the From field: name and address', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ['Jane Doe <jane@example.com>', 'Jane Doe', 'jane@example.com'],
    ['"Doe, \\"J\\" Jane" <jane@example.com>', 'Doe, "J" Jane', 'jane@example.com'],
    ['Doe, Jane <jane@example.com>', 'Doe, Jane', 'jane@example.com'],
    ['jane@example.com', undefined, 'jane@example.com'],
    ['jane@example.com (Jane (x) Doe)', 'Jane (x) Doe', 'jane@example.com'],
    ['Jane (sales) <jane@example.com>', 'Jane', 'jane@example.com'],
    ['jane@example.com, Bob <bob@example.com>', undefined, 'jane@example.com'],
    ['Jane <jane@example.com>, Bob <bob@example.com>', 'Jane', 'jane@example.com'],
    [
      '=?utf-8?Q?J=C3=A4ne=2C_Doe_=3Cx=40example.net=3E?= <jane@example.com>',
      'Jäne, Doe <x@example.net>',
      'jane@example.com',
    ],
    [`=?utf-8?B?${base64('"Q" (x)')}?= <jane@example.com>`, '"Q" (x)', 'jane@example.com'],
    ['"=?utf-8?Q?J=C3=A4ne?=" <jane@example.com>', 'Jäne', 'jane@example.com'],
    ['"Jane <jane@example.com>', 'Jane', 'jane@example.com'],
    ['Jane <jane@example.com', 'Jane', 'jane@example.com'],
    ['Jane', 'Jane', undefined],
    ['<>', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [written, name, address] of cases) {
    const source = `From: ${written}\r\n\r\n`;
    const from = readFrom(header(readMessage(source, 'utf-8'), 'from'));
    assert.deepEqual([from?.name?.text, from?.address?.text], [name, address], written);
    if (from?.address) assert.equal(underline(source, from.address, address ?? ''), address);
  }
  const source = 'From: "Jane" <jane@example.com>\r\n\r\n';
  const from = readFrom(header(readMessage(source, 'utf-8'), 'from'));
  assert.equal(underline(source, from?.name, 'Jane'), 'Jane');
  assert.equal(readFrom(MappedText.whole('Jane <jane@example.com>'))?.name?.text, 'Jane');
});

/** UTF-32, a byte a character. */
function wide(text: string, isLittle: boolean): string {
  return [...text]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0;
      const bytes = [point >> 24, (point >> 16) & 255, (point >> 8) & 255, point & 255];
      return String.fromCharCode(...(isLittle ? bytes.reverse() : bytes));
    })
    .join('');
}

test('charsets that the Encoding Standard lacks', () => {
  const cases: [label: string, bytes: string, read: string][] = [
    ['cp437', 'Gr\x81\xe1e \x9c5 \xc9\xcd', 'Grüße £5 ╔═'],
    ['IBM850', 'Gr\x81\xe1e \xd0', 'Grüße ð'],
    ['cp852', '\xbd\xa2\x88ty', 'Żółty'],
    ['cp858', '5 \xd5', '5 €'],
    ['mac-roman', 'Gr\x9f\xa7e \xd2now\xd3', 'Grüße “now”'],
    ['macintosh', '\xca\xdb', '\u00a0€'],
    ['x-mac-roman', '\x8e', 'é'],
    ['hz-gb-2312', 'Hello ~{Dc:C~}~~ x~\n.', 'Hello 你好~ x.'],
    ['HZ-GB-2312', '~{Dc\n:C', '你\n:C'],
    ['iso-2022-kr', '\x1b$)C\x0e>H3g\x0f abc \x0eGO<<?d\x0f.', '안녕 abc 하세요.'],
    ['utf-32le', wide('Grüße 😀', true), 'Grüße 😀'],
    ['utf-32be', wide('Grüße 😀', false), 'Grüße 😀'],
    ['utf-32', wide('\uFEFFGrüße', true), 'Grüße'],
    ['utf-32', wide('\uFEFFGrüße', false), 'Grüße'],
    ['utf-32', wide('Grüße', true), 'Grüße'],
    ['utf-32', 'abc', '\uFFFD'],
  ];
  for (const [label, bytes, read] of cases) {
    const encoded = Buffer.from(bytes, 'latin1').toString('base64');
    const source = part(`text/plain; charset=${label}`, 'base64', encoded);
    assert.equal(readMessage(source, 'utf-8').text?.text, read, label);
    assert.equal(readMessage(source, 'utf-8').parts[0]?.hasUnknownCharset, undefined, label);
    if (label.startsWith('utf-32')) continue;
    const raw = part(`text/plain; charset=${label}`, '8bit', bytes);
    assert.equal(readMessage(raw, 'latin1').text?.text, read, label);
    const word = `=?${label}?B?${encoded}?=`;
    if (!bytes.includes('\n')) assert.equal(subject(`Subject: ${word}\r\n\r\n`), read, label);
  }
});

test('a character of a 7-bit charset stands for the bytes it is written in', () => {
  const hz = part('text/plain; charset=hz-gb-2312', '7bit', 'Now ~{Dc:C~} now');
  const { text } = readMessage(hz, 'utf-8');
  assert.equal(underline(hz, text, '你'), 'Dc');
  assert.equal(underline(hz, text, '你好'), 'Dc:C');
  assert.equal(underline(hz, text, ' now'), ' now');
  const kr = part('text/plain; charset=iso-2022-kr', '7bit', '\x1b$)C\x0e>H3g\x0f now');
  const { text: korean } = readMessage(kr, 'utf-8');
  assert.equal(underline(kr, korean, '녕'), '3g');
  assert.equal(underline(kr, korean, ' now'), ' now');
  const quoted = part('text/plain; charset=utf-32le', 'quoted-printable', 'N=00=00=00=FC=00=00=00');
  const { text: four } = readMessage(quoted, 'utf-8');
  assert.equal(underline(quoted, four, 'ü'), '=FC=00=00=00');
});

test('a charset that nobody knows is said to be one', () => {
  for (const label of ['x-garden', 'utf-9', 'ebcdic-cp-us'])
    assert.equal(
      readMessage(part(`text/plain; charset=${label}`, '7bit', 'a'), 'utf-8').parts[0]?.hasUnknownCharset,
      true,
    );
  for (const label of ['us-ascii', 'ascii', '', 'utf8', 'latin-1', 'cp1252'])
    assert.equal(
      readMessage(part(`text/plain; charset="${label}"`, '7bit', 'a'), 'utf-8').parts[0]?.hasUnknownCharset,
      undefined,
      label,
    );
});
