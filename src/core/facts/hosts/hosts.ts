import { parse } from 'tldts';
import { attribute } from '../../draft/attributes.ts';
import type { Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { memoize } from '../../draft/memoize.ts';
import type { MappedText } from '../../text/mapped-text.ts';

/** A web address as a mail program would open it; offsets are UTF-16 units of the text it is read from. */
export interface Address {
  /** Lower case, with its colon: `http:`; empty where none is written. */
  readonly scheme: string;
  /** Lower case, without port and credentials; may hold placeholders. */
  readonly host: string;
  readonly start: number;
  readonly end: number;
  /** Where user name and password begin, or the host where there are none. */
  readonly user: number;
  /** Where the path begins, or the text ends. */
  readonly path: number;
}

/** A web address in a draft: where a link or a form leads, or where a picture comes from. */
export interface Destination {
  readonly target: MappedText;
  readonly address: Address;
}

/** A host by the public suffix list: `www.shop.example.co.uk` has the domain `example.co.uk` and that name `example`. */
export interface Site {
  /** What somebody registered. */
  readonly domain: string;
  /** The domain without its public suffix. */
  readonly name: string;
  /** What stands before the domain, without the last dot; may be empty. */
  readonly subdomain: string;
}

/** Parsing takes a while, and a mail names few hosts, each often. */
const MAX_REMEMBERED_HOSTS = 500;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
const WITH_TARGET = ['form', 'button', 'input'];
const WITH_BACKGROUND = new Set(['body', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);
const PLACEHOLDER = /[\uFDD0\uFDD1]/;
/** Longer authorities do not occur: a host has at most 253 characters (RFC 1035). */
const MAX_AUTHORITY_UNITS = 2000;
/** Listmonk's mark for a link to be counted; the service removes it. */
const TRACK_LINK = /@tracklink$/i;
const BARE = /^www\./i;

/** The web address (`http:` or `https:`, `//host` or `www.…`) that a link's target is; nothing for any other target. */
export function addressOf({ text }: MappedText): Address | undefined {
  const [, scheme, host] = PLAIN.exec(text) ?? [];
  if (!scheme || !host) return readOddAddress(text);
  const start = scheme.length + 2;
  const end = start + host.length;
  return { scheme, host, start, end, user: start, path: end };
}

/** How nearly all addresses are written. */
const PLAIN = /^(https?:)\/\/([a-z\d.-]{1,255})(?:[/?#]|$)/;

function readOddAddress(text: string): Address | undefined {
  const lead = text.length - text.trimStart().length;
  const head = text.slice(lead, lead + 40);
  const isBare = BARE.test(head);
  const scheme = isBare ? '' : schemeOf(head);
  if (scheme === undefined) return undefined;
  const slashes = lead + scheme.length;
  if (!isBare && !(isSlash(text.charCodeAt(slashes)) && isSlash(text.charCodeAt(slashes + 1))))
    return undefined;
  const user = isBare ? lead : slashes + 2;
  const whole = text.slice(user, endOfAuthority(text, user));
  const authority = TRACK_LINK.test(whole) ? whole.replace(TRACK_LINK, '') : whole;
  const at = authority.lastIndexOf('@') + 1;
  const bracket = authority[at] === '[' ? authority.indexOf(']', at) : at;
  const port = authority.indexOf(':', Math.max(at, bracket));
  const written = authority.slice(at, port < 0 ? undefined : port);
  const [start, path] = [user + at, user + authority.length];
  return { scheme, host: written.toLowerCase(), start, end: start + written.length, user, path };
}

/** The scheme of a web address with its colon, empty where there is none; nothing for any other scheme. */
function schemeOf(head: string): string | undefined {
  if (head.startsWith('https:')) return 'https:';
  const scheme = SCHEME.exec(head)?.[0].toLowerCase() ?? '';
  return scheme === '' || scheme === 'http:' || scheme === 'https:' ? scheme : undefined;
}

function endOfAuthority(text: string, from: number): number {
  const last = Math.min(text.length, from + MAX_AUTHORITY_UNITS);
  let end = from;
  for (; end < last; end++) {
    const code = text.charCodeAt(end);
    // A slash, white space, `#` or `?` ends it.
    if (isSlash(code) || code <= 32 || code === 35 || code === 63 || code === 0xa0) break;
  }
  return end;
}

function isSlash(code: number): boolean {
  return code === 47 || code === 92;
}

/** Links and forms that are judged; nobody reads what is said of any more. */
const MAX_JUDGED = 10_000;

/** Where a draft's links and forms lead. */
export const destinations = memoize((draft): readonly MappedText[] =>
  [...draft.links.map(({ target }) => target), ...formTargets(draft)].slice(0, MAX_JUDGED),
);

function formTargets(draft: Draft): readonly MappedText[] {
  return elementsNamed(draft, WITH_TARGET).flatMap((element) => {
    const attributeName = element.name === 'form' ? 'action' : 'formaction';
    const target = attribute(element.attributes, attributeName)?.value;
    return target ? [target] : [];
  });
}

/** The web addresses that a draft's links and forms lead to; of some a template fills in the host. */
export const webDestinations = memoize((draft): readonly Destination[] => placesOf(destinations(draft)));

/** The web addresses that a draft's links and forms lead to, where the whole host is known. */
export const knownDestinations = memoize((draft): readonly Destination[] =>
  webDestinations(draft).filter(isKnown),
);

/** Where a draft's images and the pictures behind its text come from. */
export const pictures = memoize(({ images, elements }): readonly MappedText[] => [
  ...images.flatMap(({ source }) => source ?? []),
  ...backgroundsIn(elements),
]);

function backgroundsIn(elements: readonly Element[]): readonly MappedText[] {
  const found: MappedText[] = [];
  for (const { name, attributes } of elements) {
    const background = WITH_BACKGROUND.has(name) && attribute(attributes, 'background');
    if (background) found.push(background.value);
  }
  return found;
}

/** The web addresses of a draft whose whole host is known: none that a template fills in. */
export const knownHosts = memoize((draft): readonly Destination[] => [
  ...knownDestinations(draft),
  ...placesOf(pictures(draft)).filter(isKnown),
]);

function placesOf(targets: readonly MappedText[]): readonly Destination[] {
  const places: Destination[] = [];
  for (const target of targets) {
    const address = addressOf(target);
    if (address) places.push({ target, address });
  }
  return places;
}

function isKnown({ address: { host } }: Destination): boolean {
  return host !== '' && !hasPlaceholder(host);
}

/** Whether a template fills in a part of it, so that nothing can be said of the whole. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** The domain somebody registered (`shop.example.co.uk` → `example.co.uk`), by the public suffix list; lower case. */
export function registeredDomain(host: string): string | undefined {
  const { domain, isIcann, isPrivate } = parsed(host);
  return domain !== null && (isIcann || isPrivate) ? domain : undefined;
}

const known = new Map<string, ReturnType<typeof parse>>();

function parsed(host: string): ReturnType<typeof parse> {
  const before = known.get(host);
  if (before) return before;
  // A copy: a part of a source would keep all of it in memory.
  const own = Array.from(host).join('');
  const result = parse(own, { allowPrivateDomains: true });
  if (known.size >= MAX_REMEMBERED_HOSTS) known.clear();
  known.set(own, result);
  return result;
}

/** The parts of a host; where its suffix is on no list, the last label is the suffix. Nothing for IP addresses. */
export function siteOf(host: string): Site | undefined {
  const { domain, domainWithoutSuffix, subdomain } = parsed(host);
  if (!domain || !domainWithoutSuffix) return undefined;
  return { domain, name: domainWithoutSuffix, subdomain: subdomain ?? '' };
}

/** Whether it ends in a number, and so is an IP address to a browser (WHATWG URL, “ends in a number checker”). */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/;

/** The IP address that a host is, in its usual form: `0xC0000207` → `192.0.2.7`, `[2001:DB8::1]` → `[2001:db8::1]`. */
export function ipAddress(host: string): string | undefined {
  if (!host.startsWith('[') && !ENDS_IN_NUMBER.test(host)) return undefined;
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Names that belong to nobody (RFC 2606). */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/;

/** Whether a host (lower case) is one for examples: the address is still to be filled in. */
export function isReserved(host: string): boolean {
  return RESERVED.test(host);
}

/** Whether a host is the author's own computer or a name of the network around it, as in a draft under test. */
export function isLocal(host: string): boolean {
  if (host === '[::1]' || host.startsWith('127.') || host === '0.0.0.0') return true;
  const last = host.slice(host.lastIndexOf('.') + 1);
  return last === 'localhost' || last === 'local' || (last === host && /^[a-z]/.test(host));
}
