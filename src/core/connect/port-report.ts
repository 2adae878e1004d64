import type { CertificateJudgement } from './certificate.ts';

/** What became of a port. */
export type PortResult =
  /** SMTP is spoken there, as the port promises. */
  | 'ok'
  /** Nothing listens there. */
  | 'closed'
  /** Nothing answers at all, or no word is said. */
  | 'silent'
  /** It begins to answer, and does not end while there is time. */
  | 'stalled'
  | 'unreachable'
  /** SMTP in the clear where TLS is spoken from the start. */
  | 'plain-on-tls-port'
  /** TLS from the start where SMTP begins in the clear. */
  | 'tls-on-plain-port'
  /** No encrypted connection comes about. */
  | 'tls-failed'
  /** The server turns callers away. */
  | 'refused'
  /** The server hangs up without a word. */
  | 'dropped'
  | 'not-smtp';

/** What a port offers. */
export interface PortReport {
  readonly port: number;
  readonly result: PortResult;
  /** How the connection is encrypted, where it is. */
  readonly encryption?: 'implicit' | 'starttls';
  /** `TLSv1.3` */
  readonly tls?: string;
  readonly certificate?: CertificateJudgement;
  /** Ways to log in, over the encrypted connection where there is one, in upper case. */
  readonly auth: readonly string[];
  /** Ways to log in that are offered before anything is encrypted. */
  readonly authInClear: readonly string[];
  /** Bytes of a message at most, where the server names a number (RFC 1870). */
  readonly size?: number;
  readonly eightBitMime: boolean;
  readonly smtpUtf8: boolean;
  /** What the server greets with, or refuses with. */
  readonly greeting?: string;
  /** What a program would say of the fault, in the words of the system. */
  readonly detail?: string;
}
