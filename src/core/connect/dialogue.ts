import { capabilitiesIn, type SmtpCapabilities } from './capabilities.ts';
import { type CertificateFacts, judgeCertificate } from './certificate.ts';
import type { PortReport, PortResult } from './port-report.ts';
import type { SmtpReply } from './reply-reader.ts';

/** What is to be done next. */
export type SmtpStep =
  /** Connect anew; a connection that is open is given up. */
  | { readonly do: 'open'; readonly isEncrypted: boolean }
  /** Wait for the greeting, until this share of the whole time is over. */
  | { readonly do: 'hear'; readonly share: number }
  /** Say a line and wait for the reply. */
  | { readonly do: 'say'; readonly line: string }
  /** Encrypt the connection that is open. */
  | { readonly do: 'encrypt' };

/** Why a step came to nothing. */
export type SmtpFault =
  | 'refused'
  | 'unreachable'
  | 'timed-out'
  /** Time was over in the middle of a reply. */
  | 'stalled'
  | 'dropped'
  | 'not-tls'
  | 'tls-failed'
  | 'not-smtp';

export interface TlsFacts {
  /** `TLSv1.3` */
  readonly version: string;
  readonly certificate: CertificateFacts;
}

/** What became of a step. */
export type SmtpEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'secured'; readonly tls: TlsFacts }
  | { readonly kind: 'reply'; readonly reply: SmtpReply }
  | { readonly kind: 'fault'; readonly fault: SmtpFault; readonly detail?: string };

/** Work that needs a connection and has none by itself: yields steps, takes what became of them, and returns what a port offers. */
export type SmtpDialogue = Generator<SmtpStep, PortReport, SmtpEvent>;

/** The port on which TLS is spoken from the start (RFC 8314, section 3.3). */
const IMPLICIT_TLS = 465;
/** The ports on which programs expect STARTTLS (RFC 3207, RFC 6409); what others are for is up to the server. */
const STARTTLS_PORTS: ReadonlySet<number> = new Set([25, 587]);
/** A literal, which tells nothing about the machine (RFC 5321, section 4.1.3). */
const EHLO = 'EHLO [127.0.0.1]';
/** Some servers let callers wait for six seconds before they greet; what is left is for trying TLS. */
const GREETING_SHARE = 0.75;

const NOTHING = { auth: [], authInClear: [], eightBitMime: false, smtpUtf8: false } as const;

/**
 * Finds out what a port offers by EHLO, STARTTLS and QUIT, at a time in milliseconds since 1970; never logs in, never names
 * anybody. `isImplicit`: whether TLS is to be spoken from the start.
 */
export function* portDialogue(
  port: number,
  now: number,
  isImplicit: boolean = port === IMPLICIT_TLS,
): SmtpDialogue {
  return isImplicit ? yield* encryptedFirst(port, now) : yield* plainFirst(port, now);
}

function* encryptedFirst(port: number, now: number): SmtpDialogue {
  const opened = yield { do: 'open', isEncrypted: true };
  if (opened.kind === 'secured') return yield* greeted(port, now, 'ok', opened.tls);
  if (opened.kind !== 'fault' || opened.fault !== 'not-tls') return failed(port, opened);
  const plain = yield { do: 'open', isEncrypted: false };
  if (plain.kind !== 'opened') return failed(port, opened);
  return yield* greeted(port, now, 'plain-on-tls-port');
}

function* plainFirst(port: number, now: number): SmtpDialogue {
  const opened = yield { do: 'open', isEncrypted: false };
  if (opened.kind === 'fault') return failed(port, opened);
  const heard = yield { do: 'hear', share: GREETING_SHARE };
  if (heard.kind === 'reply') return yield* greetedWith(heard.reply, port, now, 'ok');
  // A server that speaks only TLS says nothing either: it waits for the caller.
  const encrypted = yield { do: 'open', isEncrypted: true };
  if (encrypted.kind !== 'secured') return failed(port, heard);
  return yield* greeted(port, now, STARTTLS_PORTS.has(port) ? 'tls-on-plain-port' : 'ok', encrypted.tls);
}

function* greeted(port: number, now: number, result: PortResult, tls?: TlsFacts): SmtpDialogue {
  const heard = yield { do: 'hear', share: 1 };
  if (heard.kind === 'reply') return yield* greetedWith(heard.reply, port, now, result, tls);
  return { ...failed(port, heard), ...securedBy(now, 'implicit', tls) };
}

function* greetedWith(
  { code, lines }: SmtpReply,
  port: number,
  now: number,
  result: PortResult,
  tls?: TlsFacts,
): SmtpDialogue {
  const base = { port, ...NOTHING, greeting: lines.join(' '), ...securedBy(now, 'implicit', tls) };
  if (code !== 220) return { ...base, result: 'refused' };
  const answer = yield { do: 'say', line: EHLO };
  if (answer.kind !== 'reply') return { ...base, ...laterResultOf(answer) };
  if (answer.reply.code !== 250)
    return { ...base, result: 'refused', greeting: answer.reply.lines.join(' ') };
  const offered = capabilitiesIn(answer.reply);
  if (tls) return { ...base, ...offeredBy(offered), result };
  const inClear = { ...base, ...offeredBy(offered), authInClear: offered.auth };
  return offered.startTls ? yield* startTls(inClear, now, result) : { ...inClear, result };
}

function* startTls(inClear: Omit<PortReport, 'result'>, now: number, result: PortResult): SmtpDialogue {
  const answer = yield { do: 'say', line: 'STARTTLS' };
  if (answer.kind !== 'reply') return { ...inClear, auth: [], ...resultOf(answer), result: 'tls-failed' };
  if (answer.reply.code !== 220)
    return { ...inClear, auth: [], result: 'tls-failed', detail: answer.reply.lines.join(' ') };
  const secured = yield { do: 'encrypt' };
  if (secured.kind !== 'secured') return { ...inClear, auth: [], ...resultOf(secured), result: 'tls-failed' };
  const encrypted = { ...inClear, ...securedBy(now, 'starttls', secured.tls) };
  // What was said before encryption could be anybody’s (RFC 3207, section 4.2).
  const again = yield { do: 'say', line: EHLO };
  if (again.kind !== 'reply' || again.reply.code !== 250)
    return { ...encrypted, auth: [], ...resultOf(again), result: 'tls-failed' };
  return { ...encrypted, ...offeredBy(capabilitiesIn(again.reply)), result };
}

function offeredBy({ auth, size, eightBitMime, smtpUtf8 }: SmtpCapabilities) {
  return { auth, eightBitMime, smtpUtf8, ...(size !== undefined && { size }) };
}

function securedBy(now: number, encryption: 'implicit' | 'starttls', tls: TlsFacts | undefined) {
  if (!tls) return {};
  return { encryption, tls: tls.version, certificate: judgeCertificate(tls.certificate, now) };
}

const RESULTS: Readonly<Record<SmtpFault, PortResult>> = {
  refused: 'closed',
  unreachable: 'unreachable',
  'timed-out': 'silent',
  stalled: 'stalled',
  dropped: 'dropped',
  'not-tls': 'tls-failed',
  'tls-failed': 'tls-failed',
  'not-smtp': 'not-smtp',
};

function failed(port: number, event: SmtpEvent): PortReport {
  return { port, ...NOTHING, ...resultOf(event) };
}

/** What a step’s fault makes of a port; that a step is answered by what belongs to another is no SMTP either. */
function resultOf(event: SmtpEvent): { readonly result: PortResult; readonly detail?: string } {
  if (event.kind !== 'fault') return { result: 'not-smtp' };
  const { fault, detail } = event;
  return { result: RESULTS[fault], ...(detail !== undefined && { detail }) };
}

/** What the fault of a step behind the greeting makes of a port: one that says no more did answer. */
function laterResultOf(event: SmtpEvent): ReturnType<typeof resultOf> {
  const made = resultOf(event);
  return made.result === 'silent' ? { ...made, result: 'stalled' } : made;
}
