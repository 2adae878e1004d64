import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime, { type Email } from 'postal-mime';
import { type MimeMessage, readFrom, readMessage } from '../../../src/core/read/mime/message.ts';
import { corpora, withoutCorpora } from '../../support/corpora.ts';
import { sampleMails } from '../../support/mime-archives.ts';

type ComparedField = 'subject' | 'name' | 'address' | 'html' | 'text';

interface Reading {
  readonly values: Readonly<Record<ComparedField, string>>;
  /** The From field as written, encoded words decoded. */
  readonly from: string;
  /** It has a Content-Type that is invalid. */
  readonly isLoose: boolean;
  /** What the oracle puts into a body and we do not. */
  readonly beside: string | undefined;
}

const FIELDS: readonly ComparedField[] = ['subject', 'name', 'address', 'html', 'text'];

// Node 20 to 23 decode windows-1252 without its punctuation, and so does the oracle there.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Line ends, white space at the ends of lines (the oracle keeps it in quoted-printable), and Node's windows-1252. */
function normal(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
    .replace(/\r+\n?/g, '\n')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .trim();
}

function ours(content: Buffer): Reading {
  const message = readMessage(content.toString('latin1'), 'latin1');
  const value = (name: string) => message.headers.find((header) => header.name === name)?.value;
  const from = value('from');
  const mailbox = from && readFrom(from);
  const values = {
    subject: normal(value('subject')?.text),
    name: normal(mailbox?.name?.text),
    address: normal(mailbox?.address?.text),
    html: normal(message.html?.text),
    text: normal(message.text?.text),
  };
  const isLoose = message.parts.some(({ headers }) =>
    headers.some(
      ({ name, value }) => name === 'content-type' && !/^[^\s/;]+\/[^\s/;]+\s*(?:;|$)/.test(value.text),
    ),
  );
  return { values, from: from?.text ?? '', isLoose, beside: besideBody(message) };
}

function besideBody({ html, parts, shown }: MimeMessage): string | undefined {
  if (html && shown.some(({ part }) => part.type === 'text/plain')) return 'the plain text beside the HTML';
  if (parts.some(({ type }) => type === 'message/rfc822')) return 'a forwarded message';
  if (parts.some(({ type, filename }) => type === 'text/plain' && filename)) return 'a file';
  return shown.length === 1 && parts.some(({ within }) => within.includes('alternative'))
    ? 'another alternative of the same type'
    : undefined;
}

function theirs(email: Email): Readonly<Record<ComparedField, string>> {
  return {
    subject: normal(email.subject),
    name: normal(email.from?.name),
    address: normal(email.from?.address),
    html: normal(email.html),
    text: normal(email.text),
  };
}

const squeezed = (text: string) => text.replace(/[>\s]+/g, '');

/** Why we differ, where we mean to; `undefined` for a difference nobody has explained. */
function deviation(
  field: ComparedField,
  our: Reading,
  oracle: Readonly<Record<ComparedField, string>>,
): string | undefined {
  const [mine, other] = [our.values[field], oracle[field]];
  if (other.includes('\uFFFD') || /Ã.|â€/.test(other))
    return 'bytes that are not in the declared charset: we guess';
  if (field === 'name' || field === 'address') {
    if (/[,;]/.test(our.from))
      return 'a separator that should be quoted: the name goes on, as clients show it';
    if (field === 'name' && mine.toLowerCase() === oracle.address.toLowerCase())
      return 'a name that is the address';
    if (squeezed(mine) === squeezed(other)) return 'white space in a name';
    if (/^[^"<@]*:/.test(our.from)) return 'a colon: the oracle sees a group';
    if (/=\?|<.*<|\(.*@|@.*@/.test(our.from) || other.includes('=?')) return 'a malformed mailbox';
    return undefined;
  }
  if (field === 'subject') return undefined;
  if (mine === '' && (oracle.html !== '' || oracle.text !== ''))
    return 'the oracle converts one body into the other';
  if (other === '' || our.isLoose) return 'a malformed header or Content-Type that we forgive';
  if (our.beside && mine.split('\n').every((line) => other.includes(line)))
    return `the oracle puts ${our.beside} into it`;
  if (squeezed(mine) === squeezed(other))
    return 'quote marks of flowed lines, white space between joined parts';
  return undefined;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const HANDMADE: readonly string[] = [
  'Subject: Hello\r\n  again\r\nFrom: "Doe, Jane" <jane@example.com>\r\n\r\nHi,\r\nall\r\n',
  'Subject: =?utf-8?Q?Gr=C3=BC=C3?= =?utf-8?Q?=9Fe_?= =?utf-8?B?8J+YgA==?=\nFrom: jane@example.com (Jane)\n\nHi\n',
  'Subject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?iso-2022-jp?B?GyRCOGwbKEI=?=\n\nx',
  'Subject: =?windows-1251*ru?Q?=CF=F0=E8?= =?koi8-r?B?8NLJ18XU?=\n\n',
  'Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>=e2=82=ac=\n 5=ZZ</p>',
  `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${base64('<p>Grüße</p>')}`,
  'Content-Type: text/plain; charset=shift_jis\n\n\x93\xfa\x96\x7b',
  'Content-Type: text/plain; charset=gb18030\n\n\xc4\xe3\x81\x30\x84\x36',
  'Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BF|K\\\x1b(B.',
  'Content-Type: text/plain; format=flowed; delsp=yes\n\nwon \nderful\n\n-- \nJane',
  'Content-Type: multipart/mixed; boundary="a b"\n\npre\n--a b\nContent-Type: multipart/related; boundary=i\n\n--i\nContent-Type: text/html\n\n<b>x</b>\n--i\nContent-Type: image/png\n\nPNG\n--i--\n\n--a b\nContent-Type: text/html\nContent-Disposition: attachment\n\nno\n--a b--\nepilogue',
  "Content-Type: multipart/alternative; boundary*0*=us-ascii''%62; boundary*1=c\n\n--bc\n\ntext\n--bc\nContent-Type: text/html\n\n<i>never closed</i>",
];

test('handmade messages are read as postal-mime reads them', async () => {
  for (const message of HANDMADE) {
    const content = Buffer.from(message, 'latin1');
    assert.deepEqual(ours(content).values, theirs(await PostalMime.parse(content)), message);
  }
});

const step = Number(process.env.INBOXLINT_MIME_STEP ?? 40);

test('real mail is read as postal-mime reads it', {
  skip: withoutCorpora,
}, async (t) => {
  const counts = new Map<string, number>();
  const unexplained: string[] = [];
  let mails = 0;
  for (const { archive, name, content } of sampleMails(corpora ?? '', step)) {
    mails++;
    const our = ours(content);
    const oracle = theirs(await PostalMime.parse(content));
    for (const field of FIELDS) {
      const isSame = our.values[field] === oracle[field];
      const reason = isSame ? 'same' : deviation(field, our, oracle);
      if (reason === undefined) unexplained.push(`${field} of ${archive} ${name}`);
      const key = `${field}: ${reason ?? 'unexplained'}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  t.diagnostic(`${mails} messages`);
  for (const [key, count] of [...counts].sort()) t.diagnostic(`${count} ${key}`);
  assert.ok(mails > 0, 'no mail archive there');
  assert.deepEqual(unexplained, []);
});
