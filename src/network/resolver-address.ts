import { text } from '../core/index.ts';
import type { ReadResolver, ResolverAddress } from './api.ts';

const DNS_PORT = 53;

/**
 * Reads the address of a resolver: `HOST[:PORT]` of a name server, or a URL with `https:`, of which `{?dns}` at the end may be
 * part (RFC 8484, 4.1). Empty or `system` is the system's. On this machine `http:` will do.
 */
export function readResolver(address: string): ReadResolver {
  const given = address.trim();
  if (given === '' || given === 'system') return { resolver: { kind: 'system' } };
  return /^https?:\/\//i.test(given) ? readUrl(given) : readHost(given);
}

function readUrl(given: string): ReadResolver {
  const url = urlOf(given.replace(/\{\?dns\}$/, ''));
  if (!url)
    return {
      problem: text`“${given}” isn’t a valid address of a resolver. Use one such as ${'https://dns.example/dns-query'}.`,
    };
  if (url.username !== '' || url.password !== '')
    return {
      problem: text`Remove the password from the address of the resolver: addresses are shown and shared.`,
    };
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return {
      problem: text`Use https for the resolver at ${url.host}: with http, everyone on the way can read what is asked.`,
    };
  return { resolver: { kind: 'https', url: url.href } };
}

/** An IPv6 address may stand without brackets where no port follows. */
function readHost(given: string): ReadResolver {
  const [, bracketed, named, digits] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(given) ?? [];
  const host = bracketed ?? named ?? given;
  const port = digits === undefined ? DNS_PORT : Number(digits);
  const isHost = URL.canParse(`https://${host.includes(':') ? `[${host}]` : host}`);
  if (!isHost || /[/?#@]/.test(host) || port < 1 || port > 65_535)
    return {
      problem: text`“${given}” isn’t a valid address of a resolver. Use one such as ${'192.0.2.53:53'} or ${'https://dns.example/dns-query'}.`,
    };
  return { resolver: { kind: 'dns', host: host.toLowerCase(), port } };
}

/** The resolver as it is shown: `192.0.2.53:53`, a URL; of the system’s nothing is known here. */
export function resolverName(resolver: ResolverAddress): string {
  if (resolver.kind === 'system') return '';
  if (resolver.kind === 'https') return resolver.url;
  return `${resolver.host.includes(':') ? `[${resolver.host}]` : resolver.host}:${resolver.port}`;
}

/** Whether what it is asked stays on this machine, as far as its address says. */
export function isLocalResolver(resolver: ResolverAddress): boolean {
  if (resolver.kind === 'system') return false;
  return isLoopback(resolver.kind === 'dns' ? resolver.host : new URL(resolver.url).hostname);
}

function isLoopback(host: string): boolean {
  const name = withoutBrackets(host);
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function urlOf(given: string): URL | undefined {
  return URL.canParse(given) ? new URL(given) : undefined;
}
