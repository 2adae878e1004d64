import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CertificateFacts } from '../../../src/core/connect/certificate.ts';
import { portDialogue, type SmtpEvent, type SmtpStep } from '../../../src/core/connect/dialogue.ts';
import type { PortReport } from '../../../src/core/connect/port-report.ts';

const NOW = Date.UTC(2026, 10, 28);
const DAY_MS = 86_400_000;
const GOOD: CertificateFacts = {
  isForHost: true,
  names: ['smtp.example.com'],
  issuer: 'Example CA',
  validFrom: NOW - DAY_MS,
  validTo: NOW + 60 * DAY_MS,
};

const OPENED: SmtpEvent = { kind: 'opened' };
const SECURED: SmtpEvent = { kind: 'secured', tls: { version: 'TLSv1.3', certificate: GOOD } };
const fault = (fault: Extract<SmtpEvent, { kind: 'fault' }>['fault']): SmtpEvent => ({
  kind: 'fault',
  fault,
});
const reply = (code: number, ...lines: readonly string[]): SmtpEvent => ({
  kind: 'reply',
  reply: { code, lines },
});
const EHLO = reply(250, 'mx.example.com', 'STARTTLS', 'AUTH PLAIN', 'SIZE 1000');
const EHLO_ENCRYPTED = reply(250, 'mx.example.com', 'AUTH PLAIN LOGIN', 'SIZE 2000');

/** Plays a server to the dialogue; tells what was done, and what it made of it. */
function played(
  port: number,
  events: readonly SmtpEvent[],
): { steps: readonly SmtpStep[]; report: PortReport } {
  const dialogue = portDialogue(port, NOW);
  const steps: SmtpStep[] = [];
  let next = dialogue.next();
  for (const event of events) {
    assert.ok(!next.done, `over after ${steps.length} steps`);
    steps.push(next.value);
    next = dialogue.next(event);
  }
  assert.ok(next.done, `goes on with ${JSON.stringify(next.value)}`);
  return { steps, report: next.value };
}

describe('the dialogue with a port', () => {
  it('encrypts by STARTTLS and asks again, since what was said before could be anybody’s', () => {
    const { steps, report } = played(587, [
      OPENED,
      reply(220, 'mx.example.com ESMTP'),
      EHLO,
      reply(220, 'Go ahead'),
      SECURED,
      EHLO_ENCRYPTED,
    ]);
    assert.deepEqual(
      steps.map((step) => (step.do === 'say' ? step.line : step.do)),
      ['open', 'hear', 'EHLO [127.0.0.1]', 'STARTTLS', 'encrypt', 'EHLO [127.0.0.1]'],
    );
    assert.deepEqual(
      [report.result, report.encryption, report.tls, report.auth, report.authInClear, report.size],
      ['ok', 'starttls', 'TLSv1.3', ['PLAIN', 'LOGIN'], ['PLAIN'], 2000],
    );
    assert.equal(report.certificate?.state, 'trusted');
    assert.equal(report.certificate?.daysLeft, 60);
  });

  it('speaks TLS first on 465', () => {
    const { steps, report } = played(465, [SECURED, reply(220, 'Hello'), EHLO_ENCRYPTED]);
    assert.deepEqual(steps[0], { do: 'open', isEncrypted: true });
    assert.deepEqual([report.result, report.encryption, report.authInClear], ['ok', 'implicit', []]);
  });

  it('tells a plain server on 465', () => {
    const { steps, report } = played(465, [fault('not-tls'), OPENED, reply(220, 'Hello'), reply(250, 'Hi')]);
    assert.deepEqual(steps[1], { do: 'open', isEncrypted: false });
    assert.equal(report.result, 'plain-on-tls-port');
  });

  it('tries TLS where a plain port says nothing, and tells a server that speaks it from a silent one', () => {
    const spoken = played(587, [OPENED, fault('timed-out'), SECURED, reply(220, 'Hello'), EHLO_ENCRYPTED]);
    assert.deepEqual([spoken.report.result, spoken.report.encryption], ['tls-on-plain-port', 'implicit']);
    const silent = played(587, [OPENED, fault('timed-out'), fault('timed-out')]);
    assert.equal(silent.report.result, 'silent');
  });

  const ENDS: readonly (readonly [
    name: string,
    port: number,
    events: readonly SmtpEvent[],
    result: string,
  ])[] = [
    ['nothing listens', 25, [fault('refused')], 'closed'],
    ['nothing answers', 25, [fault('timed-out')], 'silent'],
    ['nothing answers on 465', 465, [fault('timed-out')], 'silent'],
    ['the network is away', 25, [fault('unreachable')], 'unreachable'],
    ['the server turns callers away', 25, [OPENED, reply(554, 'No')], 'refused'],
    ['the server is busy', 25, [OPENED, reply(421, 'Busy')], 'refused'],
    ['the server refuses EHLO', 25, [OPENED, reply(220, 'Hi'), reply(502, 'What')], 'refused'],
    ['the server hangs up', 25, [OPENED, fault('dropped'), fault('dropped')], 'dropped'],
    ['the server hangs up at EHLO', 25, [OPENED, reply(220, 'Hi'), fault('dropped')], 'dropped'],
    ['a greeting does not end', 25, [OPENED, fault('stalled'), fault('timed-out')], 'stalled'],
    ['all is silent after the greeting', 25, [OPENED, reply(220, 'Hi'), fault('timed-out')], 'stalled'],
    ['it is no SMTP', 25, [OPENED, fault('not-smtp'), fault('tls-failed')], 'not-smtp'],
    ['STARTTLS is refused', 587, [OPENED, reply(220, 'Hi'), EHLO, reply(454, 'Not now')], 'tls-failed'],
    [
      'the handshake fails',
      587,
      [OPENED, reply(220, 'Hi'), EHLO, reply(220, 'Go'), fault('tls-failed')],
      'tls-failed',
    ],
    [
      'all is silent once encrypted',
      587,
      [OPENED, reply(220, 'Hi'), EHLO, reply(220, 'Go'), SECURED, fault('timed-out')],
      'tls-failed',
    ],
    ['465 fails to encrypt', 465, [fault('tls-failed')], 'tls-failed'],
    ['it offers no encryption', 25, [OPENED, reply(220, 'Hi'), reply(250, 'Hi', 'AUTH PLAIN')], 'ok'],
  ];
  for (const [name, port, events, result] of ENDS) {
    it(`ends where ${name}`, () => assert.equal(played(port, events).report.result, result));
  }

  it('takes no login that was offered in the clear for one over TLS where that fails', () => {
    const { report } = played(587, [OPENED, reply(220, 'Hi'), EHLO, reply(220, 'Go'), fault('tls-failed')]);
    assert.deepEqual([report.auth, report.authInClear], [[], ['PLAIN']]);
  });

  it('never names a sender, a recipient or a login', () => {
    for (const [, port, events] of ENDS)
      for (const step of played(port, events).steps)
        if (step.do === 'say') assert.match(step.line, /^(?:EHLO \[127\.0\.0\.1\]|STARTTLS)$/);
  });
});
