import { type Message, text } from '../text/message.ts';
import type { CertificateJudgement, CertificateState } from './certificate.ts';
import type { SmtpUse } from './choose-port.ts';
import type { PortReport, PortResult } from './port-report.ts';

/** How good a port is, for color and order. */
export type PortStatus = 'pass' | 'warn' | 'fail' | 'info';

const DAYS_SOON = 14;
const RELAY = 25;
/** Results that need not be a fault of the server. */
const DOUBTFUL: ReadonlySet<PortResult> = new Set(['tls-on-plain-port', 'silent', 'stalled']);

/** What became of a port in a word or two. */
export function resultTitle({ result }: PortReport): Message {
  return TITLES[result];
}

const TITLES = {
  ok: text`Answers`,
  closed: text`Closed`,
  silent: text`Silent`,
  stalled: text`Stalled`,
  unreachable: text`Unreachable`,
  'plain-on-tls-port': text`Answers without TLS`,
  'tls-on-plain-port': text`TLS from the start`,
  'tls-failed': text`TLS failed`,
  refused: text`Refused`,
  dropped: text`Disconnected`,
  'not-smtp': text`Not SMTP`,
} as const satisfies Readonly<Record<PortResult, Message>>;

export function portStatus(report: PortReport): PortStatus {
  const { result, certificate, authInClear } = report;
  if (result === 'closed') return 'info';
  if (certificate && certificate.state !== 'trusted') return 'fail';
  if (result !== 'ok') return DOUBTFUL.has(result) ? 'warn' : 'fail';
  return authInClear.length > 0 || isWeak(report) || isEndingSoon(certificate) ? 'warn' : 'pass';
}

/** What a port is like and what to do about it, a sentence each, the most important first. */
export function portSentences(report: PortReport): readonly Message[] {
  const { port, result, certificate } = report;
  return [
    ...(result === 'ok' ? openSentences(report) : [FAULTS[result](report)]),
    ...(report.encryption !== undefined && report.auth.length > 0
      ? [text`Logins: ${report.auth.join(', ')}.`]
      : []),
    ...(certificate ? certificateSentences(certificate) : []),
    ...(isWeak(report)
      ? [text`Its encryption (${report.tls ?? ''}) is outdated. Ask for TLS 1.2 or later.`]
      : []),
    ...(report.authInClear.length > 0
      ? [text`It offers logins before anything is encrypted. Require TLS, or passwords can be read.`]
      : []),
    ...(port === RELAY && result === 'ok'
      ? [text`Servers deliver email to each other on this port. Don’t submit email here.`]
      : []),
  ];
}

function openSentences({ encryption, auth, port }: PortReport): readonly Message[] {
  if (encryption === undefined)
    return [text`It speaks SMTP without encryption. Don’t send passwords over it.`];
  const how = encryption === 'implicit' ? text`Encrypted from the start.` : text`Encrypted by STARTTLS.`;
  return auth.length > 0 || port === RELAY ? [how] : [how, text`It offers no login.`];
}

const FAULTS = {
  closed: ({ port }) => text`Nothing listens on port ${String(port)}.`,
  silent: ({ port }) =>
    port === RELAY
      ? text`No answer. Many providers and networks block port 25; that doesn’t mean the server is down. Submit email on 465 or 587.`
      : text`No answer. A firewall may block the port, here or at the server.`,
  stalled: () =>
    text`The server begins to answer but doesn’t finish in time. It may be overloaded, or slow callers down. Try again later.`,
  unreachable: () => text`The server can’t be reached from this network.`,
  'plain-on-tls-port': ({ port }) =>
    text`It speaks SMTP without encryption, but programs expect TLS from the start on port ${String(port)}. Tell the server’s administrator.`,
  'tls-on-plain-port': ({ port }) =>
    text`It speaks TLS from the start, but programs expect STARTTLS on port ${String(port)}. Turn on TLS from the start (secure) in your program.`,
  'tls-failed': ({ detail }) =>
    detail === undefined
      ? text`The connection can’t be encrypted.`
      : text`The connection can’t be encrypted: ${detail}.`,
  refused: ({ greeting = '' }) => text`The server refuses connections: “${greeting}”.`,
  dropped: () => text`The server closes the connection. It may block your network.`,
  'not-smtp': () => text`Something answers, but it doesn’t speak SMTP.`,
} as const satisfies Readonly<Record<Exclude<PortResult, 'ok'>, (report: PortReport) => Message>>;

/** TLS 1.0 and 1.1 must not be used any more (RFC 8996). */
function isWeak({ tls }: PortReport): boolean {
  return tls === 'TLSv1' || tls === 'TLSv1.1' || tls === 'SSLv3';
}

function isEndingSoon(certificate: CertificateJudgement | undefined): boolean {
  return certificate?.state === 'trusted' && certificate.daysLeft < DAYS_SOON;
}

function certificateSentences(certificate: CertificateJudgement): readonly Message[] {
  if (certificate.faults.length > 0)
    return certificate.faults.map((fault) => CERTIFICATES[fault](certificate));
  const { daysLeft } = certificate;
  return [
    isEndingSoon(certificate)
      ? text`The certificate is trusted but expires in ${daysLeft} days. Renew it.`
      : text`The certificate is trusted, for ${daysLeft} more days.`,
  ];
}

const CERTIFICATES = {
  expired: ({ daysLeft }) => text`The certificate expired ${-daysLeft} days ago. It has to be renewed.`,
  'not-yet-valid': () =>
    text`The certificate isn’t valid yet. Check the clocks of the server and of this computer.`,
  'self-signed': () =>
    text`The certificate is self-signed, so programs refuse it. Install one of a certificate authority.`,
  'incomplete-chain': () =>
    text`The server doesn’t send its intermediate certificate, so programs can’t verify it. Install the full chain.`,
  untrusted: ({ issuer }) =>
    issuer === ''
      ? text`This computer doesn’t trust the certificate.`
      : text`The certificate is by ${issuer}, which this computer doesn’t trust.`,
  'wrong-name': ({ names }) =>
    names.length > 0
      ? text`The certificate is for ${names.slice(0, 5).join(', ')}. Use one of these names as the server.`
      : text`The certificate names no server.`,
} as const satisfies Readonly<
  Record<Exclude<CertificateState, 'trusted'>, (certificate: CertificateJudgement) => Message>
>;

/** What to do, over all ports. */
export function useSentence(use: SmtpUse | undefined, reports: readonly PortReport[]): Message {
  if (use) return chosenSentence(use, reports);
  if (reports.some(({ result, encryption }) => result === 'ok' && encryption !== undefined))
    return text`No port offers a login. This server takes email from other servers, not from programs that log in.`;
  if (reports.every(({ result }) => NO_ANSWER.has(result)))
    return text`No port answers. Check the server’s name, and try from another network.`;
  return text`No port offers a login over an encrypted connection.`;
}

function chosenSentence({ port, secure }: SmtpUse, reports: readonly PortReport[]): Message {
  const { certificate } = reports.find((report) => report.port === port) ?? {};
  if (certificate?.state === 'trusted')
    return secure
      ? text`Use port ${String(port)} with TLS from the start.`
      : text`Use port ${String(port)} with STARTTLS.`;
  return secure
    ? text`Use port ${String(port)} with TLS from the start, once its certificate is fixed.`
    : text`Use port ${String(port)} with STARTTLS, once its certificate is fixed.`;
}

const NO_ANSWER: ReadonlySet<PortResult> = new Set(['closed', 'silent', 'unreachable', 'dropped']);

/** Whether no port answers at all. */
export function isAway(reports: readonly PortReport[]): boolean {
  return reports.every(({ result }) => NO_ANSWER.has(result));
}
