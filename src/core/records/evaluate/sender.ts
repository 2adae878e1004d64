import type { IpBytes } from '../ip-address.ts';
import { parseIp } from '../ip-address.ts';
import { withoutEndDot } from './names.ts';

/** Who sends, as a server sees it. */
export interface SpfSender {
  /** The address that connects, of either version. */
  readonly ip: string;
  /** The name in HELO or EHLO. */
  readonly helo: string;
  /** The address in MAIL FROM, or empty: then HELO is checked (RFC 7208, section 2.4). */
  readonly mailFrom: string;
  /** The name of the server that checks, for explanations. */
  readonly receiver?: string;
  /** The time, in seconds since 1970, for explanations. */
  readonly seconds?: number;
}

/** A sender taken apart. */
export interface SpfIdentity {
  readonly ip: IpBytes;
  readonly helo: string;
  readonly localPart: string;
  readonly domain: string;
  readonly receiver: string;
  readonly seconds: number;
}

/** Longer names are cut: a macro repeats them as often as a record likes. The lengths of RFC 5321, section 4.5.3.1, are less. */
const MAX_UNITS = 320;

/** Takes a sender apart (RFC 7208, sections 2.4 and 4.3); undefined where the address that connects is none. */
export function identityOf(sender: SpfSender): SpfIdentity | undefined {
  const ip = parseIp(sender.ip);
  if (!ip) return undefined;
  const helo = withoutEndDot(sender.helo.slice(0, MAX_UNITS));
  const at = sender.mailFrom.lastIndexOf('@');
  const localPart = at > 0 ? sender.mailFrom.slice(0, Math.min(at, MAX_UNITS)) : 'postmaster';
  const domain = sender.mailFrom === '' ? helo : withoutEndDot(sender.mailFrom.slice(at + 1));
  return {
    ip,
    helo,
    localPart,
    domain,
    receiver: sender.receiver ?? 'unknown',
    seconds: sender.seconds ?? 0,
  };
}
