import { checkServerIdentity, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { TlsFacts } from '../core/connect/index.ts';

/** Names of a certificate that are told at most. */
const MAX_NAMES = 20;

/** What an encrypted connection to a host is like. */
export function factsOf(socket: TLSSocket, host: string): TlsFacts {
  const certificate = socket.getPeerCertificate();
  const fault = socket.authorized ? undefined : codeOf(socket.authorizationError);
  return {
    version: socket.getProtocol() ?? '',
    certificate: {
      ...(fault !== undefined && { fault }),
      isForHost: checkServerIdentity(host, certificate) === undefined,
      names: namesOf(certificate),
      issuer: oneOf(certificate.issuer?.O) ?? oneOf(certificate.issuer?.CN) ?? '',
      validFrom: Date.parse(certificate.valid_from),
      validTo: Date.parse(certificate.valid_to),
    },
  };
}

/** Node’s types say that it is an error; it is OpenSSL’s code. */
function codeOf(fault: Error | string | null): string {
  if (typeof fault === 'string') return fault;
  return fault && 'code' in fault ? String(fault.code) : 'unknown';
}

/** The alternative names, which alone count where there are any (RFC 6125, section 6.4.4). */
function namesOf({ subjectaltname, subject }: PeerCertificate): readonly string[] {
  const common = oneOf(subject?.CN);
  if (subjectaltname === undefined) return common === undefined ? [] : [common];
  return subjectaltname
    .split(', ')
    .slice(0, MAX_NAMES)
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''));
}

/** A field may stand several times in a name. */
function oneOf(field: string | readonly string[] | undefined): string | undefined {
  return typeof field === 'string' ? field : field?.[0];
}
