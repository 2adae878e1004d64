import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainText } from '../../../src/core/bounce/explain-text.ts';
import { made, written } from '../../support/bounces.ts';
import { fc } from '../../support/properties.ts';

const REPORTS = [...made, ...written].map(({ source }) => source);

/** What readers look for, to be put where nobody expects it. */
const PIECES = [
  ...['\n', '\r\n', '\n\n', ' ', '\t', '\0', '"', '<', '>', '[', '{', '(', '\\n', '=\n', '=3D', '�', '😀'],
  ...['550 ', '550-', '5.1.1 ', '<<< ', '>>> RCPT TO:', '\\303\\244', 'smtp; ', '<a@example.com>: '],
  ...['Final-Recipient: rfc822; a@example.com\n', 'Action: failed\n', 'Status: 5.1.1\n', 'Diagnostic-Code: '],
  ...['Content-Type: message/delivery-status\n', 'Content-Type: multipart/report; boundary="b"\n', '--b\n'],
  ...[
    'Subject: Undelivered Mail\n',
    'From: MAILER-DAEMON\n',
    'Remote host said: ',
    'host mx.example.com said: ',
  ],
  ...[
    ' ** ',
    ' == ',
    ' status=bounced (',
    'stat="',
    'reply=550 ',
    '{"event":"bounce","email":"a@example.com"',
  ],
];

/** A report cut anywhere, with other things put between. */
const damaged = fc
  .tuple(
    fc.constantFrom(...REPORTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom('', ...PIECES)), { maxLength: 6 }),
  )
  .map(([source, edits]) =>
    edits.reduce((text, [at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, source),
  );
const anything = fc.oneof(
  damaged,
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('any text', () => {
  it('is explained without a throw, with every place inside of it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('utf-8', 'latin1'), (source, bytes) => {
        for (const { recipients, returned } of explainText(source, { bytes })) {
          const spans = [returned?.span, ...recipients.map(({ reply }) => reply?.span)];
          for (const span of spans) {
            if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
