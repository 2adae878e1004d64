import type { SmtpEvent, SmtpFault } from '../core/connect/index.ts';

const BY_CODE: Readonly<Record<string, SmtpFault>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  ETIMEDOUT: 'timed-out',
  ECONNRESET: 'dropped',
  EPIPE: 'dropped',
  // What begins like no record of TLS: a greeting, say.
  ERR_SSL_WRONG_VERSION_NUMBER: 'not-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-tls',
  ERR_SSL_RECORD_LAYER_FAILURE: 'not-tls',
};

/** What an error of Node means, by its code. */
export function faultOf(error: Error): SmtpEvent {
  const code = 'code' in error ? String(error.code) : '';
  const fault = BY_CODE[code] ?? (/SSL|TLS|EPROTO|CERT/.test(code) ? 'tls-failed' : 'dropped');
  return { kind: 'fault', fault, ...(fault === 'tls-failed' && { detail: reasonIn(error) }) };
}

/** OpenSSL’s reason, without its numbers and files. */
function reasonIn(error: Error): string {
  if ('reason' in error && typeof error.reason === 'string') return error.reason;
  return error.message.split('\n')[0]?.slice(0, 200) ?? '';
}
