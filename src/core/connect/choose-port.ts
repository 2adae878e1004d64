import type { PortReport } from './port-report.ts';

/** What a program that sends has to be told. */
export interface SmtpUse {
  readonly port: number;
  /** TLS from the start; otherwise by STARTTLS. */
  readonly secure: boolean;
  /** Whether nothing may be sent unless it is encrypted. */
  readonly requireTLS: boolean;
}

/** The port to submit email on: one with a login over an encrypted connection, a trusted certificate first, TLS from the start first (RFC 8314, section 3). */
export function chosenPort(reports: readonly PortReport[]): SmtpUse | undefined {
  const [best] = reports.filter(canSubmit).toSorted((a, b) => rank(a) - rank(b));
  if (!best) return undefined;
  return { port: best.port, secure: best.encryption === 'implicit', requireTLS: true };
}

/** Port 25 is for servers among each other; many networks block it for everybody else. */
const RELAY = 25;

/** Whether a program can log in on a port without giving its password away. */
function canSubmit({ result, encryption, auth }: PortReport): boolean {
  const isSpoken = result === 'ok' || result === 'tls-on-plain-port';
  return isSpoken && encryption !== undefined && auth.length > 0;
}

function rank({ port, certificate, encryption, result }: PortReport): number {
  const [untrusted, relay, odd, later] = [
    certificate?.state !== 'trusted',
    port === RELAY,
    result !== 'ok',
    encryption !== 'implicit',
  ].map(Number);
  return 8 * (untrusted ?? 0) + 4 * (relay ?? 0) + 2 * (odd ?? 0) + (later ?? 0);
}
