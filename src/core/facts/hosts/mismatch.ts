import type { Link } from '../../draft/draft.ts';
import { isPlainHost } from '../../text/top-levels.ts';
import { isClickTracker } from './click-trackers.ts';
import { addressOf, hasPlaceholder, registeredDomain } from './hosts.ts';

/** A link text that is an address: a scheme or none, a host with a dot, perhaps a path; no spaces. */
const ADDRESS = /^(https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(:\d{1,5})?([/?#]\S*)?$/iu;

/** A link whose text names one host and that opens another. */
export interface Mismatch {
  readonly shown: string;
  readonly opened: string;
}

/** What a link's text names, where it opens a host of another domain; hosts that count clicks are left alone. */
export function mismatchOf(link: Pick<Link, 'text' | 'target'>): Mismatch | undefined {
  const shown = shownHost(link.text.text);
  const address = shown === undefined ? undefined : addressOf(link.target);
  if (!address || shown === undefined || hasPlaceholder(address.host + link.text.text)) return undefined;
  const claimed = registeredDomain(shown);
  const real = registeredDomain(address.host) ?? address.host;
  if (claimed === undefined || claimed === real || isClickTracker(address.host)) return undefined;
  return { shown, opened: address.host };
}

/** The host that a text names. Files and products look like one: without scheme, `www.` or path only a usual end counts. */
function shownHost(read: string): string | undefined {
  if (!read.includes('.')) return undefined;
  const [, scheme, host, port, path] = ADDRESS.exec(read) ?? [];
  const isMarked = scheme !== undefined || port !== undefined || path !== undefined;
  return host && (isMarked || /^www\./i.test(host) || isPlainHost(host, false)) ? host : undefined;
}
