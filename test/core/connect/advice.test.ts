import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeCertificate } from '../../../src/core/connect/certificate.ts';
import { chosenPort } from '../../../src/core/connect/choose-port.ts';
import type { PortReport } from '../../../src/core/connect/port-report.ts';
import { portSentences, portStatus, useSentence } from '../../../src/core/connect/sentences.ts';
import { readServerName } from '../../../src/core/connect/server-name.ts';
import { smtpSettings } from '../../../src/core/connect/settings.ts';
import { render } from '../../../src/core/index.ts';

const NOW = Date.UTC(2026, 10, 28);
const DAY_MS = 86_400_000;
const FACTS = {
  isForHost: true,
  names: ['smtp.example.com'],
  issuer: 'Example CA',
  validFrom: NOW - DAY_MS,
  validTo: NOW + 60 * DAY_MS,
};
const TRUSTED = judgeCertificate(FACTS, NOW);
const EXPIRED = judgeCertificate({ ...FACTS, validTo: NOW - 3 * DAY_MS, fault: 'CERT_HAS_EXPIRED' }, NOW);

const report = (port: number, more: Partial<PortReport> = {}): PortReport => ({
  port,
  result: 'ok',
  auth: [],
  authInClear: [],
  eightBitMime: true,
  smtpUtf8: true,
  ...more,
});
const withTls = (port: number, more: Partial<PortReport> = {}): PortReport =>
  report(port, {
    encryption: port === 465 ? 'implicit' : 'starttls',
    tls: 'TLSv1.3',
    certificate: TRUSTED,
    auth: ['PLAIN'],
    ...more,
  });
const said = (one: PortReport) => portSentences(one).map((sentence) => render(sentence));

describe('the port to use', () => {
  it('is one with TLS from the start, else one with STARTTLS', () => {
    assert.deepEqual(chosenPort([withTls(25), withTls(465), withTls(587)]), {
      port: 465,
      secure: true,
      requireTLS: true,
    });
    assert.deepEqual(chosenPort([report(465, { result: 'closed' }), withTls(587)]), {
      port: 587,
      secure: false,
      requireTLS: true,
    });
  });

  it('has a trusted certificate before anything else', () => {
    assert.equal(chosenPort([withTls(465, { certificate: EXPIRED }), withTls(587)])?.port, 587);
    assert.equal(chosenPort([withTls(465, { certificate: EXPIRED })])?.port, 465);
  });

  it('is 25 only where no other is', () => {
    assert.equal(chosenPort([withTls(25), withTls(587)])?.port, 587);
    assert.equal(chosenPort([withTls(25)])?.port, 25);
  });

  it('is none where a password would be sent in the clear, or there is no login', () => {
    assert.equal(chosenPort([report(587, { auth: ['PLAIN'], authInClear: ['PLAIN'] })]), undefined);
    assert.equal(chosenPort([withTls(25, { auth: [] })]), undefined);
    assert.match(render(useSentence(undefined, [withTls(25, { auth: [] })])), /^No port offers a login\./);
    assert.match(render(useSentence(undefined, [report(25, { result: 'silent' })])), /^No port answers\./);
  });

  it('may be one that speaks TLS where it should not, as programs can be told', () => {
    const odd = withTls(587, { result: 'tls-on-plain-port', encryption: 'implicit' });
    assert.deepEqual(chosenPort([odd]), { port: 587, secure: true, requireTLS: true });
  });
});

describe('what is said of a port', () => {
  it('is how it is encrypted, how to log in and how long the certificate lasts', () => {
    assert.deepEqual(said(withTls(465)), [
      'Encrypted from the start.',
      'Logins: PLAIN.',
      'The certificate is trusted, for 60 more days.',
    ]);
    assert.equal(portStatus(withTls(465)), 'pass');
  });

  it('says of a silent port 25 that many networks block it', () => {
    assert.match(said(report(25, { result: 'silent' }))[0] ?? '', /block port 25/);
    assert.doesNotMatch(said(report(587, { result: 'silent' }))[0] ?? '', /port 25/);
  });

  it('says of a server that does not finish that it does answer', () => {
    const stalled = report(587, { result: 'stalled' });
    assert.match(said(stalled)[0] ?? '', /begins to answer/);
    assert.doesNotMatch(said(stalled).join(' '), /No answer|firewall/);
    assert.doesNotMatch(render(useSentence(undefined, [stalled])), /No port answers/);
  });

  it('warns of logins in the clear, of old TLS and of a certificate that ends soon', () => {
    const soon = judgeCertificate({ ...FACTS, validTo: NOW + 5 * DAY_MS }, NOW);
    for (const [more, sentence] of [
      [{ authInClear: ['PLAIN'] }, /before anything is encrypted/],
      [{ tls: 'TLSv1' }, /\(TLSv1\) is outdated/],
      [{ certificate: soon }, /expires in 5 days/],
    ] as const) {
      assert.equal(portStatus(withTls(587, more)), 'warn');
      assert.match(said(withTls(587, more)).join(' '), sentence);
    }
  });

  it('names everything that is wrong with a certificate, and what to do', () => {
    const both = judgeCertificate({ ...FACTS, fault: 'DEPTH_ZERO_SELF_SIGNED_CERT', isForHost: false }, NOW);
    assert.deepEqual(both.faults, ['self-signed', 'wrong-name']);
    const text = said(withTls(587, { certificate: both })).join(' ');
    assert.match(text, /self-signed.*is for smtp\.example\.com\. Use one of these names/);
    assert.equal(portStatus(withTls(587, { certificate: both })), 'fail');
    assert.match(said(withTls(587, { certificate: EXPIRED })).join(' '), /expired 3 days ago/);
  });

  it('is to be fixed for its certificate, also where TLS is spoken that programs can be told of', () => {
    const odd = withTls(587, { result: 'tls-on-plain-port', encryption: 'implicit' });
    assert.equal(portStatus(odd), 'warn');
    assert.equal(portStatus({ ...odd, certificate: EXPIRED }), 'fail');
  });
});

describe('the name of a server', () => {
  it('is a host or an address, with a port or without', () => {
    assert.deepEqual(readServerName('SMTP.example.com'), { host: 'smtp.example.com' });
    assert.deepEqual(readServerName('smtp.example.com:2525'), { host: 'smtp.example.com', port: 2525 });
    assert.deepEqual(readServerName('192.0.2.1:25'), { host: '192.0.2.1', port: 25 });
    assert.deepEqual(readServerName('[2001:db8::1]:25'), { host: '2001:db8::1', port: 25 });
    assert.deepEqual(readServerName('2001:db8::1'), { host: '2001:db8::1' });
  });

  it('is nothing that could do something in a configuration or be no host', () => {
    for (const name of [
      '',
      ' ',
      'a b',
      "x');evil('",
      'smtp://example.com',
      '-x.example.com',
      'a..b',
      'ex.com:0',
      'ex.com:70000',
      'a\nb',
    ])
      assert.ok('problem' in readServerName(name), name);
  });
});

describe('settings', () => {
  it('say TLS from the start or STARTTLS, as each program calls it', () => {
    const of = (secure: boolean, port: number) =>
      Object.fromEntries(
        smtpSettings('smtp.example.com', { port, secure, requireTLS: true }).map(({ id, text }) => [
          id,
          text,
        ]),
      );
    const [implicit, starttls] = [of(true, 465), of(false, 587)];
    assert.match(implicit.nodemailer ?? '', /port: 465,\n {2}secure: true,\n {2}auth/);
    assert.match(starttls.nodemailer ?? '', /secure: false,\n {2}requireTLS: true,/);
    assert.match(
      implicit.postfix ?? '',
      /^relayhost = \[smtp\.example\.com\]:465\n.*\nsmtp_tls_wrappermode = yes/,
    );
    assert.doesNotMatch(starttls.postfix ?? '', /wrappermode/);
    assert.match(implicit.django ?? '', /EMAIL_USE_SSL = True/);
    assert.match(starttls.django ?? '', /EMAIL_USE_TLS = True/);
    assert.match(implicit.laravel ?? '', /MAIL_SCHEME=smtps/);
    assert.match(starttls.wordpress ?? '', /'WPMS_SSL', 'tls'/);
  });
});
