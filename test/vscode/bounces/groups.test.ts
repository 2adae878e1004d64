import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainBounce, explainText } from '../../../src/core/bounce/index.ts';
import { CauseGroups, isYours, worstOf } from '../../../src/vscode/bounces/groups.ts';
import { bounceMessage, UNKNOWN, WAITING, WITHOUT_DMARC } from '../../support/bounce-message.ts';

function groupsOf(source: string) {
  const groups = new CauseGroups();
  for (const bounce of explainText(source)) groups.add(bounce);
  return groups.sorted();
}

describe('causes of bounces', () => {
  it('begin with what is the sender’s to fix, then dead addresses, then what passes by itself', () => {
    const carol = { ...UNKNOWN, address: 'carol@example.net' };
    const groups = groupsOf(bounceMessage([WAITING, UNKNOWN, WITHOUT_DMARC, carol]));
    assert.deepEqual(
      groups.map(({ cause, count }) => [cause, count]),
      [
        ['dmarc-failed', 1],
        ['unknown-address', 2],
        ['greylisted', 1],
      ],
    );
  });

  it('have bars as long as they are frequent', () => {
    const many = ['carol', 'dan', 'erin'].map((name) => ({ ...UNKNOWN, address: `${name}@example.net` }));
    const groups = groupsOf(bounceMessage([WITHOUT_DMARC, UNKNOWN, ...many]));
    assert.deepEqual(
      groups.map(({ share }) => share),
      [0.25, 1],
    );
  });

  it('of a long log are counted, and only some of their recipients kept', () => {
    const line = (name: number) =>
      `Nov 27 14:42:16 mx postfix/smtp[1]: A1: to=<n${name}@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 <n${name}@example.net>: User unknown (in reply to RCPT TO command))\n`;
    const [group, ...others] = groupsOf(Array.from({ length: 2000 }, (_, name) => line(name)).join(''));
    assert.deepEqual(others, []);
    assert.equal(group?.count, 2000);
    assert.equal(group?.recipients[0].address, 'n0@example.net');
    assert.ok((group?.recipients.length ?? 0) <= 50);
  });
});

describe('the worst of a report', () => {
  it('is what the sender has to fix', () => {
    const worst = worstOf(explainBounce(bounceMessage([WAITING, UNKNOWN, WITHOUT_DMARC])));
    assert.equal(worst?.address, 'ada@gmail.com');
    assert.equal(worst && isYours(worst), true);
  });

  it('is nothing of an automatic reply', () => {
    const reply =
      'From: ada@example.net\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away.\n';
    assert.equal(worstOf(explainBounce(reply)), undefined);
  });

  it('is not the sender’s where it only waits', () => {
    const worst = worstOf(explainBounce(bounceMessage([WAITING])));
    assert.equal(worst && isYours(worst), false);
  });
});
