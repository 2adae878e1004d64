import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fittingFixes } from '../../../src/core/fix/message-limits.ts';
import { applyFixes, check, type Fix, fixAll, rules } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const LONGEST_QP = 76;
const ENCODINGS = ['8bit', 'quoted-printable', 'base64'] as const;
type TransferEncoding = (typeof ENCODINGS)[number];

const examples = rules.flatMap(({ examples }) =>
  examples
    .filter(({ format }) => format === 'html' || format === 'text')
    .map(({ draft, format }) => ({ body: draft.replace(/[⟦⟧]/g, '').replace(/\r?\n/g, '\n'), format })),
);

/** A message with a body in an encoding, as characters that each are a byte. */
function message(body: string, format: string, encoding: TransferEncoding): string {
  const bytes = Buffer.from(body);
  const encoded =
    encoding === '8bit'
      ? bytes.toString('latin1')
      : encoding === 'base64'
        ? bytes.toString('base64').replace(/.{76}/g, '$&\n')
        : quotedPrintable(bytes);
  const type = format === 'html' ? 'text/html' : 'text/plain';
  return `From: Ada <ada@example.com>\nTo: Bo <bo@example.net>\nSubject: Garden\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${encoded}`;
}

function quotedPrintable(bytes: Buffer): string {
  const escaped = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const isPlain = (byte: number) => byte >= 32 && byte <= 126 && byte !== 61;
  return bytes
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const pieces = [...Buffer.from(line, 'latin1')].map((byte) =>
        isPlain(byte) ? String.fromCharCode(byte) : escaped(byte),
      );
      const rows = [''];
      for (const piece of pieces) {
        if ((rows.at(-1) ?? '').length + piece.length > LONGEST_QP - 1) rows.push('');
        rows.push((rows.pop() ?? '') + piece);
      }
      return rows.join('=\n').replace(/ $/, '=20');
    })
    .join('\n');
}

function read(source: string) {
  const { body, links, subject, headers } = readDraft(source, 'eml', 'latin1');
  return JSON.stringify([
    body.text,
    links.map(({ target }) => target.text),
    subject?.text,
    headers.map(({ name }) => name),
  ]);
}

/** What the message reads as after each of its fixes. */
function outcomes(source: string): readonly { rule: string; reads: string; fixed: string }[] {
  return check(source, { format: 'eml', bytes: 'latin1' }).findings.flatMap(({ rule, fixes }) =>
    fixes.map((fix) => {
      const fixed = applyFixes(source, [fix]);
      return { rule, fixed, reads: read(fixed) };
    }),
  );
}

describe('a fix in an encoded part', () => {
  it('makes of the message what it makes of one that is not encoded: examples', () => {
    let count = 0;
    for (const { body, format } of examples) {
      const plain = new Set(outcomes(message(body, format, '8bit')).map(({ reads }) => reads));
      for (const encoding of ['quoted-printable', 'base64'] as const) {
        for (const { rule, reads, fixed } of outcomes(message(body, format, encoding))) {
          assert.ok(plain.has(reads), `${rule}, ${encoding}: ${fixed}`);
          count++;
        }
      }
    }
    assert.ok(count > 50, `${count} fixes`);
  });

  it('leaves no line longer than its encoding allows, and no line broken', () => {
    for (const { body, format } of examples) {
      const source = message(body, format, 'quoted-printable');
      for (const { rule, fixed } of outcomes(source)) {
        assert.equal(fixed.split('\n').length, source.split('\n').length, rule);
        for (const line of fixed.split('\n').slice(6))
          assert.ok(line.length <= LONGEST_QP, `${rule}: ${line}`);
      }
    }
  });

  it('brings no character into a message that its bytes cannot be', () => {
    for (const { body, format } of examples) {
      for (const encoding of ENCODINGS) {
        const source = message(body, format, encoding);
        for (const { rule, fixed } of outcomes(source)) assert.match(fixed, /^[\0-\xFF]*$/, rule);
        assert.match(fixAll(source, { format: 'eml', bytes: 'latin1' }), /^[\0-\xFF]*$/);
      }
    }
  });

  it('is made where the text stands as it is', () => {
    const source = message(
      'Caf=C3=A9, wow!!! F\u200Bree: http://www.google.com/a?b=c',
      'text',
      'quoted-printable',
    );
    const fixed = fixAll(source, { format: 'eml', bytes: 'latin1' });
    assert.ok(fixed.includes('wow! '), fixed);
  });
});

describe('a fix in a header', () => {
  for (const subject of [
    '=?utf-8?q?Wow!!!_and_caf=C3=A9?=',
    '=?utf-8?b?V293ISEhIGFuZCBjYWbDqQ==?=',
    'Wow!!!\n and on',
    'Act now!!!',
  ]) {
    it(`leaves it a header: ${JSON.stringify(subject)}`, () => {
      const source = `From: Ada <ada@example.com>\nSubject: ${subject}\n\nHello`;
      for (const { reads, rule } of outcomes(source)) {
        const [, , after, names] = JSON.parse(reads);
        assert.deepEqual(names, ['from', 'subject'], rule);
        assert.doesNotMatch(after, /=\?|\?=|_/, rule);
      }
    });
  }
});

describe('a message takes a fix', () => {
  const body = 'Come and see the garden, wow!!!';
  const inQuotedPrintable = message(body, 'text', 'quoted-printable');

  /** Whether a fix may be made that puts `text` in the place of `old`, or behind it. */
  function takes(source: string, old: string, text: string, format: 'eml' | 'text' = 'eml'): boolean {
    const start = source.indexOf(old);
    const fix: Fix = {
      title: { template: '', args: [] },
      safe: true,
      edits: [{ span: { start, end: start + old.length }, text }],
    };
    return fittingFixes(readDraft(source, format, 'latin1'), [fix]).length > 0;
  }

  it('without “=” where that begins an escape', () => {
    assert.equal(takes(inQuotedPrintable, 'wow', 'a=41'), false);
    assert.equal(takes(inQuotedPrintable, 'wow', 'a41'), true);
    assert.equal(takes(message(body, 'text', '8bit'), 'wow', 'a=41'), true);
    assert.equal(takes(inQuotedPrintable, 'Garden', 'a=41'), true);
  });

  it('up to the longest line that its encoding allows', () => {
    for (const [encoding, longest] of [
      ['quoted-printable', 76],
      ['8bit', 998],
    ] as const) {
      for (const [before, after] of [
        ['', ''],
        ['Hello\n', '\nBye'],
        ['Hello\r\n', '\r\nBye'],
      ]) {
        const full = (length: number) =>
          message(`${before}wow${'x'.repeat(length - 3)}${after}`, 'text', '8bit');
        const source = (length: number) => full(length).replace('8bit', encoding);
        assert.equal(takes(source(longest - 1), 'wow', 'wow!'), true, encoding);
        assert.equal(takes(source(longest), 'wow', 'wow!'), false, encoding);
        assert.equal(takes(source(longest + 1), 'wow', 'yes'), true, 'it grows no longer');
        assert.equal(takes(source(longest - 1).replace('wowx', 'xwow'), 'wow', 'wow!!'), false, encoding);
      }
    }
  });

  it('that brings in no character but of ASCII, unless it was there', () => {
    const source = message('Grüße wow', 'text', '8bit');
    assert.equal(takes(source, 'wow', '“wow”'), false);
    assert.equal(takes(source, 'wow', 'wo\nw'), false);
    assert.equal(takes(source, 'wow', 'wo\tw'), false);
    assert.equal(takes(source, 'wow', 'w ~ow'), true);
    const [old] = source.match(/Gr.*e/) ?? [];
    assert.ok(old);
    assert.equal(takes(source, old, `${old.slice(0, -1)}!`), true);
    assert.equal(takes(source, old, `${old}é`), false);
  });

  it('in an encoded word with letters and digits alone', () => {
    const word = 'Subject: =?utf-8?q?Garden_wow?= now\n\nHello =?utf-8?q?body?= all';
    assert.equal(takes(word, 'wow', 'a b'), false);
    assert.equal(takes(word, 'wow', 'oh!'), true);
    assert.equal(takes(word, 'now', 'a b'), true);
    assert.equal(takes(word, 'body', 'a b'), true);
    assert.equal(takes('Subject: =?utf-8?q?Garden wow now\n\nHello', 'wow', 'a b'), true);
    assert.equal(takes('Subject: Garden wow?= now\n\nHello', 'wow', 'a b'), true);
  });

  it('of any kind where it is no message', () => {
    assert.equal(takes(message(body, 'text', '8bit'), 'wow', 'über', 'text'), true);
    assert.deepEqual(fittingFixes(readDraft('Hello', 'eml', 'latin1')), []);
  });
});
