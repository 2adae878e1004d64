import { parseIp } from '../records/ip-address.ts';
import { looksLikeDomain } from './message-sender.ts';

/** A domain as somebody named it, and the address that sends for it where that was named, too. */
export interface NamedDomain {
  /** As the DNS has it (`xn--…`), in lower case, without a dot at its end. */
  readonly domain: string;
  readonly ip?: string;
}

/**
 * Reads `example.com`, the domain of an email or web address, and what may follow: the address that sends. Nothing where it is
 * something else.
 */
export function readNamedDomain(text: string): NamedDomain | undefined {
  const [name = '', ip, more] = text.trim().split(/[\s,;]+/, 3);
  const domain = domainIn(name);
  if (domain === undefined || more !== undefined || (ip !== undefined && !parseIp(ip))) return undefined;
  return { domain, ...(ip !== undefined && { ip }) };
}

function domainIn(name: string): string | undefined {
  const host = name
    .replace(/^https?:\/\//i, '')
    .replace(/^.*@/, '')
    .replace(/[/:>].*$/, '')
    .replace(/\.$/, '');
  const url = `https://${host}/`;
  const domain = (URL.canParse(url) ? new URL(url).hostname : host).toLowerCase();
  return looksLikeDomain(domain) && !parseIp(domain) ? domain : undefined;
}
