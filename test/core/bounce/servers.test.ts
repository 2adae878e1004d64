import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explainBounce } from '../../../src/core/bounce/explain.ts';

/** What servers and languages say, by the family that a reader of it would name. */
const SERVERS: Record<string, Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('servers.json', import.meta.url), 'utf8'),
);

/** Shapes of reports that name the recipient; each puts a reply where its program does. */
const SHAPES: Record<string, (reply: string) => string> = {
  'a report for machines': (reply) =>
    message(
      'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"',
      [
        '--b\nContent-Type: text/plain; charset=utf-8\n\nYour message could not be delivered.\n',
        '--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n',
        'Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.0.0',
        `Diagnostic-Code: smtp; ${reply}\n\n--b--\n`,
      ].join('\n'),
    ),
  Postfix: (reply) =>
    message(
      '',
      `This is the mail system at host mx.example.org.\n\n<ada@example.com>: host mx.example.com[192.0.2.7] said:\n    ${reply} (in reply to RCPT TO command)\n`,
    ),
  Exim: (reply) =>
    message(
      'X-Failed-Recipients: ada@example.com',
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ada@example.com\n    host mx.example.com [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<ada@example.com>:\n    ${reply}\n`,
    ),
  qmail: (reply) =>
    message(
      '',
      `Hi. This is the qmail-send program at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<ada@example.com>:\n192.0.2.7 does not like recipient.\nRemote host said: ${reply}\nGiving up on 192.0.2.7.\n`,
    ),
  Sendmail: (reply) =>
    message(
      '',
      `The original message was received at Fri, 27 Nov 2026 09:00:00 GMT\n\n   ----- The following addresses had permanent fatal errors -----\n<ada@example.com>\n    (reason: ${reply})\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<ada@example.com>\n<<< ${reply}\n`,
    ),
};

describe('what servers say', () => {
  for (const [server, families] of Object.entries(SERVERS)) {
    it(`is put into its family: ${server}`, () => {
      const missed = Object.entries(families).flatMap(([family, replies]) =>
        replies.flatMap((reply) => missesOf(reply, family)),
      );
      assert.deepEqual(missed, []);
    });
  }

  it('gives no address up that a server has only put off', () => {
    for (const reply of ['450 4.1.1 User unknown', '451 4.4.4 Domain example.com does not exist']) {
      for (const [shape, write] of Object.entries(SHAPES))
        assert.equal(explainBounce(write(reply)).recipients[0]?.keep, true, `${shape}: ${reply}`);
    }
  });
});

/** The shapes in which a reply is taken for something else than `family`, or would cost a good address. */
function missesOf(reply: string, family: string): readonly string[] {
  // What a mailer says of itself stands in a report for machines alone.
  const shapes = /^[45]\d\d\b/.test(reply) ? Object.keys(SHAPES) : ['a report for machines'];
  return shapes.flatMap((shape) => {
    const [recipient] = explainBounce(SHAPES[shape]?.(reply) ?? '').recipients;
    const isLost = recipient?.keep === false && family !== 'address';
    return recipient?.family === family && !isLost ? [] : [`${shape}: ${recipient?.cause}: ${reply}`];
  });
}

function message(header: string, body: string): string {
  return [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org',
    'To: bob@example.net',
    'Subject: Undelivered Mail Returned to Sender',
    ...(header ? [header] : ['Content-Type: text/plain; charset=utf-8']),
    '',
    body,
  ].join('\n');
}
