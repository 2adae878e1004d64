import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capabilitiesIn } from '../../../src/core/connect/capabilities.ts';
import { ReplyReader, type SmtpReply } from '../../../src/core/connect/reply-reader.ts';
import { fc } from '../../support/properties.ts';

const anyText = fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, '').trim());
const anyReply: fc.Arbitrary<SmtpReply> = fc.record({
  code: fc.integer({ min: 200, max: 599 }),
  lines: fc.array(anyText, { minLength: 1, maxLength: 12 }),
});

/** A reply as a server writes it. */
function written({ code, lines }: SmtpReply): string {
  return lines.map((line, index) => `${code}${index < lines.length - 1 ? '-' : ' '}${line}\r\n`).join('');
}

describe('the reader of replies', () => {
  it('reads a reply whole, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(anyReply, fc.array(fc.nat({ max: 20 })), (reply, cuts) => {
        const reader = new ReplyReader();
        const text = written(reply);
        let at = 0;
        let found: ReturnType<ReplyReader['read']>;
        for (const cut of [...cuts, text.length]) {
          if (found) break;
          found = reader.read(text.slice(at, at + cut));
          at += cut;
        }
        assert.deepEqual(found, { ...reply });
      }),
    );
  });

  it('keeps the next reply that came along with one', () => {
    const reader = new ReplyReader();
    assert.deepEqual(reader.read('220 Hello\r\n250 Fine\r\n'), { code: 220, lines: ['Hello'] });
    assert.deepEqual(reader.read(''), { code: 250, lines: ['Fine'] });
  });

  it('reads lines that end without a carriage return, and codes without a text', () => {
    assert.deepEqual(new ReplyReader().read('250-A\n250\n'), { code: 250, lines: ['A', ''] });
  });

  it('tells whether a reply has begun that is not over', () => {
    const reader = new ReplyReader();
    assert.equal(reader.isWithin, false);
    for (const [piece, isWithin] of [
      ['2', true],
      ['20-Hello\r\n', true],
      ['220 Fine\r\n', false],
    ] as const) {
      reader.read(piece);
      assert.equal(reader.isWithin, isWithin, piece);
    }
  });

  it('gives up what is no SMTP at its first characters', () => {
    for (const start of [
      'HTTP/1.1 400 Bad Request\r\n',
      'SSH-2.0-OpenSSH',
      '\u0016\u0003\u0001',
      '22',
      '999 ',
    ])
      assert.equal(
        new ReplyReader().read(start),
        start === '22' ? undefined : 'not-smtp',
        JSON.stringify(start),
      );
  });

  it('gives up a reply whose code changes, a line that does not end, and lines without end', () => {
    assert.equal(new ReplyReader().read('250-A\r\n220 B\r\n'), 'not-smtp');
    assert.equal(new ReplyReader().read(`220 ${'x'.repeat(1_000_000)}`), 'not-smtp');
    assert.equal(new ReplyReader().read('220-again\r\n'.repeat(100_000)), 'not-smtp');
  });
});

describe('what a server says that it can', () => {
  const able = (...lines: readonly string[]) =>
    capabilitiesIn({ code: 250, lines: ['mx.example.com', ...lines] });

  it('is read from the lines behind the first', () => {
    assert.deepEqual(able('SIZE 35882577', '8BITMIME', 'starttls', 'AUTH PLAIN login', 'SMTPUTF8'), {
      startTls: true,
      auth: ['PLAIN', 'LOGIN'],
      size: 35_882_577,
      eightBitMime: true,
      smtpUtf8: true,
    });
  });

  it('has logins as old servers write them, each once', () => {
    assert.deepEqual(able('AUTH=LOGIN PLAIN', 'AUTH LOGIN').auth, ['LOGIN', 'PLAIN']);
  });

  it('has no size where the server names none, zero or nonsense', () => {
    for (const line of ['SIZE', 'SIZE 0', 'SIZE many', `SIZE ${'9'.repeat(40)}`])
      assert.equal('size' in able(line), false, line);
  });

  it('takes its first line for a greeting', () => {
    assert.equal(capabilitiesIn({ code: 250, lines: ['STARTTLS'] }).startTls, false);
  });
});
