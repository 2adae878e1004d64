import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explainText } from '../../../src/core/bounce/explain-text.ts';
import { StepCounter } from '../../../tools/fuzz/steps.ts';

const SMALL = 32 * 1024;
const TIMES = 4;
/** What tables and limits add to a growth in step with the length. */
const SLACK = 1.3;

const HEADER = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mta.sender.test>
Subject: Undelivered Mail Returned to Sender
`;
const REPORT = `${HEADER}MIME-Version: 1.0
Content-Type: multipart/report; boundary="b"

--b
Content-Type: text/plain

`;
const STATUS = '--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mta.sender.test\n\n';

/** Reports that have more of something than any mailer writes, of a length in UTF-16 units. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'recipients in the part for machines': (length) =>
    `${REPORT}Sorry.\n\n${STATUS}${repeated(length, (index) => `Final-Recipient: rfc822; r${index}@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n\n`)}--b--\n`,
  'recipients in both parts': (length) =>
    `${REPORT}${repeated(length / 2, (index) => `<r${index}@example.com>: 550 5.1.1 No such user\n\n`)}${STATUS}${repeated(length / 2, (index) => `Final-Recipient: rfc822; r${index}@example.com\nAction: failed\n\n`)}--b--\n`,
  'lines that are no fields in the part for machines': (length) =>
    `${REPORT}Sorry.\n\n${STATUS}${repeated(length, () => 'a@example.com\n')}\n--b--\n`,
  'fields and other lines by turns': (length) =>
    `${REPORT}Sorry.\n\n${STATUS}${repeated(length, () => 'A: b\na@example.com\n')}\n--b--\n`,
  'recipients that much prose says nothing of': (length) =>
    `${REPORT}${repeated(length / 2, () => 'Sorry, it did not work out. ')}\n\n${STATUS}${repeated(length / 2, (index) => `Final-Recipient: rfc822; r${index}@example.com\nAction: failed\nX-Note: ${'x'.repeat(400)}\n\n`)}--b--\n`,
  'recipients in prose': (length) =>
    `${HEADER}\nYour message could not be delivered.\n\n${repeated(length, (index) => `<r${index}@example.com>:\n550 5.1.1 No such user\n\n`)}`,
  'a reply of many lines': (length) =>
    `${REPORT}<r1@example.com>: host mx.example.com said:\n${repeated(length, () => '    550-5.7.1 and so on\n')}`,
  'a folded diagnosis': (length) =>
    `${REPORT}Sorry.\n\n${STATUS}Final-Recipient: rfc822; r1@example.com\nAction: failed\nDiagnostic-Code: smtp; ${repeated(length, () => '550-5.7.1 more\n ')}\n\n--b--\n`,
  'a transcript': (length) =>
    `${HEADER}\n   ----- Transcript of session follows -----\n${repeated(length, () => '>>> RCPT TO:<r1@example.com>\n<<< 550 5.1.1 No\n')}`,
  'codes alone': (length) => `${HEADER}\n${repeated(length, () => '550 ')}`,
  'addresses alone': (length) => `${HEADER}\n${repeated(length, () => 'a@b')}`,
  'octal bytes': (length) => `550 5.1.1 ${repeated(length, () => '\\303\\244')}`,
  'parts without end': (length) =>
    `${REPORT}${repeated(length, () => '--b\nContent-Type: message/rfc822\n\n')}`,
  'a log of Postfix': (length) =>
    repeated(
      length,
      (index) =>
        `Nov 27 12:00:00 mta postfix/smtp[1]: A: to=<r${index}@example.com>, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.80] said: 550 5.1.1 No such user)\n`,
    ),
  'a log of qmail': (length) =>
    repeated(
      length,
      (index) =>
        `2026-11-27 12:00:00 starting delivery ${index}: msg 1 to remote r${index}@example.com\n2026-11-27 12:00:01 delivery ${index}: failure: Remote_host_said:_550_5.1.1_No/\n`,
    ),
  'events in a list': (length) =>
    `[${repeated(length, (index) => `{"event":"bounce","email":"r${index}@example.com","reason":"550 5.1.1 No"},`)}{}]`,
  'events on lines': (length) =>
    repeated(
      length,
      (index) => `{"event":"bounce","email":"r${index}@example.com","reason":"550 5.1.1 No"}\n`,
    ),
  'brackets alone': (length) => repeated(length, () => '[{'),
};

describe('the work of explaining', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());
  const steps = (source: string) => counter.countOf(() => explainText(source));

  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`grows with the length: ${name}`, async () => {
      const [small, large] = [make(SMALL), make(TIMES * SMALL)];
      // Tables are made once.
      explainText(large);
      const [few, many] = [await steps(small), await steps(large)];
      assert.ok(few > 0);
      assert.ok(
        many <= SLACK * TIMES * few,
        `${few} steps became ${many} where it is ${TIMES} times as long`,
      );
    });
  }
});

/** Pieces behind one another until they have a length in UTF-16 units. */
function repeated(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const one = piece(index);
    pieces.push(one);
    size += one.length;
  }
  return pieces.join('');
}
