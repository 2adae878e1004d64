import { parse } from 'tldts';
import type { MappedText } from '../source.ts';

/** A web address as a mail program would open it. */
export interface Address {
  /** Lower case, with its colon: `http:`. */
  readonly scheme: string;
  /** Lower case, without port and credentials; may hold placeholders. */
  readonly host: string;
  /** UTF-16 offsets of the host in the text. */
  readonly start: number;
  readonly end: number;
}

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
const PLACEHOLDER = /[\uFDD0\uFDD1]/;

/** The web address (`http:` or `https:`, or `//host`) that a link's target is; nothing for any other target. */
export function addressOf(target: MappedText): Address | undefined {
  const { text } = target;
  const lead = text.length - text.trimStart().length;
  const scheme = SCHEME.exec(text.slice(lead, lead + 40))?.[0].toLowerCase() ?? '';
  if (scheme !== '' && scheme !== 'http:' && scheme !== 'https:') return undefined;
  const slashes = lead + scheme.length;
  if (!text.startsWith('//', slashes)) return undefined;
  const rest = text.slice(slashes + 2, slashes + 2 + 2000);
  const authority = rest.slice(0, endOf(rest, /[/?#\\\s]/));
  const at = authority.lastIndexOf('@') + 1;
  const port = authority.indexOf(':', at);
  const host = authority.slice(at, port < 0 ? undefined : port).toLowerCase();
  const start = slashes + 2 + at;
  return { scheme, host, start, end: start + host.length };
}

/** Whether a template fills in a part of it, so that nothing can be said of the whole. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** The domain somebody registered (`shop.example.co.uk` → `example.co.uk`), by the public suffix list; lower case. */
export function registeredDomain(host: string): string | undefined {
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return domain !== null && (isIcann || isPrivate) ? domain : undefined;
}

function endOf(text: string, stop: RegExp): number {
  const end = text.search(stop);
  return end < 0 ? text.length : end;
}
