import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { causes } from '../../../src/core/bounce/index.ts';
import { render } from '../../../src/core/index.ts';
import { acceptedIn, dayIn } from '../../../src/core/plan/accepted.ts';
import { type LogOutcome, SETBACKS } from '../../../src/core/plan/after.ts';
import { planSending } from '../../../src/core/plan/plan.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';

const REQUEST: PlanRequest = {
  provider: 'other',
  to: 20_000,
  counts: { google: 1, microsoft: 1 },
  warmUp: 'domain',
  start: '2026-12-01',
};

function after(refused: LogOutcome['refused'], sent: LogOutcome['sent'] = { google: 400, microsoft: 400 }) {
  return planSending({ ...REQUEST, after: { sent, refused } });
}

describe('a plan that goes on after a log', () => {
  it('goes on where it was, one step on, without a setback', () => {
    const { days, stops, stepsBack, notices } = after([]);
    assert.deepEqual(days[0]?.by, { google: 500, microsoft: 500 });
    assert.deepEqual([stops, stepsBack, notices], [false, false, []]);
  });

  it('goes one step back and stays for two days with the receiver that objects, and with no other', () => {
    const { days, stepsBack, notices } = after([
      { cause: 'too-fast', receiver: 'google', count: 12, isDead: false },
    ]);
    assert.ok(stepsBack);
    assert.deepEqual(
      days.slice(0, 4).map(({ by }) => [by.google, by.microsoft]),
      [
        [200, 500],
        [200, 650],
        [400, 845],
        [500, 1098],
      ],
    );
    assert.equal(days[0]?.limitedBy, 'hold');
    assert.match(render(notices[0] ?? { template: '', args: [] }), /^Gmail put off or refused 12 emails/);
  });

  it('goes back from what was tried, be it accepted or not', () => {
    const refused = [{ cause: 'complaints', receiver: 'google', count: 200, isDead: false }] as const;
    const { days } = after(refused, { google: 400 });
    assert.equal(days[0]?.by.google, 200);
    assert.equal(days[0]?.by.microsoft, 100, 'who is in no log begins at the start');
  });

  it('goes back also where the sender needs no warm-up, and only there', () => {
    const { days } = planSending({
      ...REQUEST,
      warmUp: 'none',
      after: {
        sent: { google: 1000, microsoft: 900 },
        refused: [{ cause: 'too-fast', receiver: 'google', count: 100, isDead: false }],
      },
    });
    assert.deepEqual(days[0]?.by, { google: 845, microsoft: 10_000 });
  });

  it('goes back with a mailbox, whoever objects', () => {
    const { days } = planSending({
      ...REQUEST,
      to: 100,
      warmUp: 'mailbox',
      after: {
        sent: { google: 10 },
        refused: [{ cause: 'own-limit', receiver: 'other', count: 1, isDead: false }],
      },
    });
    assert.deepEqual(
      days.slice(0, 3).map(({ total }) => total),
      [9, 9, 10],
    );
  });

  it('goes back with every receiver where the sender’s own provider limits him', () => {
    const { days, notices } = after([{ cause: 'own-limit', receiver: 'google', count: 3, isDead: false }]);
    assert.deepEqual(days[0]?.by, { google: 200, microsoft: 200 });
    assert.match(render(notices[0] ?? { template: '', args: [] }), /^Your own provider put off or refused 3/);
  });

  it('makes nothing of other refusals', () => {
    const { stepsBack, stops } = after([
      { cause: 'greylisted', receiver: 'google', count: 50, isDead: false },
    ]);
    assert.deepEqual([stepsBack, stops], [false, false]);
  });

  it('says to stop from more than 3 % dead addresses on', () => {
    const dead = (count: number) =>
      after([{ cause: 'unknown-address', receiver: 'google', count, isDead: true }], {
        google: 1000,
      });
    assert.equal(dead(30).stops, false);
    const { stops, notices } = dead(31);
    assert.ok(stops);
    assert.match(render(notices[0] ?? { template: '', args: [] }), /^Stop: 3\.1% of the addresses/);
  });

  it('knows only causes that there are', () => {
    for (const cause of SETBACKS) assert.ok(Object.hasOwn(causes, cause), cause);
  });
});

describe('a line of a log', () => {
  const ACCEPTED: readonly (readonly [line: string, address: string])[] = [
    [
      'Nov 27 09:00:01 mx postfix/smtp[4]: 4F1: to=<anna@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
      'anna@example.com',
    ],
    [
      '2026-11-27 09:00:01 1rABCD-0001-2X => anna@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1] C="250 Ok"',
      'anna@example.com',
    ],
    [
      'Nov 27 09:00:01 mx sm-mta[4]: q1: to=<anna@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com., dsn=2.0.0, stat=Sent (Ok)',
      'anna@example.com',
    ],
    [
      'Nov 27 09:00:01 mx smtpd[4]: f1 mta delivery evpid=1 from=<a@example.net> to=<anna@example.com> rcpt=<-> source="192.0.2.9" relay="192.0.2.1 (mx.example.com)" delay=1s result="Ok" stat="250 Ok"',
      'anna@example.com',
    ],
  ];

  for (const [line, address] of ACCEPTED) {
    it(`says that an email was accepted: ${line.slice(20, 45)}…`, () =>
      assert.equal(acceptedIn(line), address));
  }

  it('says so of no step inside of the own servers, and of no refusal', () => {
    for (const line of [
      'Nov 27 09:00:01 mx postfix/smtp[4]: 4F1: to=<anna@example.com>, relay=127.0.0.1[127.0.0.1]:10024, status=sent (250 Ok)',
      'Nov 27 09:00:01 mx postfix/local[4]: 4F1: to=<anna@example.com>, relay=local, status=sent (delivered to mailbox)',
      'Nov 27 09:00:01 mx postfix/smtp[4]: 4F1: to=<anna@example.com>, relay=mx.example.com[192.0.2.1]:25, status=bounced (550 No)',
      '',
    ])
      assert.equal(acceptedIn(line), undefined, line);
  });

  it('has the day that it begins with', () => {
    assert.equal(dayIn('Nov  7 09:00:01 mx'), 'Nov  7');
    assert.equal(dayIn('2026-11-27T09:00:01Z mx'), '2026-11-27');
    assert.equal(dayIn('mx: no day'), undefined);
  });
});
