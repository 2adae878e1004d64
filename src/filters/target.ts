import { text } from '../core/index.ts';
import { FILTER_KINDS, FILTER_NAMES, type FilterKind, type ReadTarget, type Target } from './api.ts';

/** Reads what `--with` takes: `spamassassin=HOST:PORT`, `rspamd=URL`. */
export function readWith(value: string): ReadTarget {
  const at = value.indexOf('=');
  const name = at < 0 ? value : value.slice(0, at);
  const kind = FILTER_KINDS.find((known) => known === name.toLowerCase());
  if (!kind) return { problem: text`There is no filter “${name}”. Use one of: ${FILTER_KINDS.join(', ')}.` };
  return readTarget(kind, at < 0 ? '' : value.slice(at + 1));
}

/**
 * Reads the address of a filter. SpamAssassin's is `[tls://][USER@]HOST[:PORT]`, Rspamd's `http[s]://HOST[:PORT][/PATH]`,
 * or a host and a port alone.
 */
export function readTarget(kind: FilterKind, address: string): ReadTarget {
  const filter = FILTER_NAMES[kind];
  const form = kind === 'rspamd' ? 'http://127.0.0.1:11333' : '127.0.0.1:783';
  const { scheme, rest } = split(address.trim());
  const encrypted = kind === 'rspamd' ? 'https' : 'tls';
  if (scheme !== '' && scheme !== encrypted && scheme !== (kind === 'rspamd' ? 'http' : 'spamd')) {
    return { problem: text`${filter} doesn’t support “${scheme}:” addresses. Use one such as ${form}.` };
  }
  const url = parseUrl(rest);
  if (!url) {
    return { problem: text`“${address}” isn’t a valid address for ${filter}. Use one such as ${form}.` };
  }
  if (url.password !== '' || (kind === 'rspamd' && url.username !== '')) {
    return {
      problem: text`Remove the password from the address of ${filter}: addresses are shown and shared.`,
    };
  }
  if (!/^[\w.+-]*(?:%40[\w.-]+)?$/.test(url.username)) {
    return { problem: text`“${url.username}” isn’t a valid user name for ${filter}.` };
  }
  if (url.search !== '' || url.hash !== '' || (kind === 'spamassassin' && url.pathname !== '/')) {
    return { problem: text`The address of ${filter} must end after the host and port, as in ${form}.` };
  }
  return { target: toTarget(kind, url, scheme === encrypted) };
}

/** The server as it is shown: `127.0.0.1:783`. */
export function hostOf({ host, port }: Target): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Whether what is sent there stays on this machine. */
export function isLocal({ host }: Target): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Rspamd speaks HTTPS only behind a proxy. */
function defaultPort(kind: FilterKind, isEncrypted: boolean): number {
  if (kind === 'spamassassin') return 783;
  return isEncrypted ? 443 : 11333;
}

function split(address: string): { readonly scheme: string; readonly rest: string } {
  const [, scheme = '', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(address) ?? [];
  return { scheme: scheme.toLowerCase(), rest };
}

/** By a scheme of the web's, so that hosts are read as everywhere; its own default port is nobody's. */
function parseUrl(rest: string): URL | undefined {
  const address = `ftp://${rest}`;
  return rest !== '' && URL.canParse(address) ? new URL(address) : undefined;
}

function toTarget(
  kind: FilterKind,
  { hostname, port, username, pathname }: URL,
  isEncrypted: boolean,
): Target {
  return {
    kind,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? defaultPort(kind, isEncrypted) : Number(port),
    isEncrypted,
    ...(username !== '' && { user: username.replaceAll('%40', '@') }),
    path: pathname.replace(/\/+$/, ''),
  };
}
