import type { Draft, Link } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { isClickTracker } from './click-trackers.ts';
import { addressOf, hasPlaceholder, isLocal, isReserved, registeredDomain, siteOf } from './hosts.ts';
import { mismatchOf } from './mismatch.ts';
import { spellingsOf } from './spellings.ts';

/** Letters and digits of a domain's name that stand in a text by chance too often, if they are fewer. */
const MIN_NAME = 4;
/** A domain written out, with or without a path: it names the site that it leads to, whoever's it is. */
const WRITTEN_DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?:[/?#]|$)/u;

/**
 * Whether the draft says in words whose site a domain is: the name of `garden-chairs.de` stands in “Garden & Chairs”.
 * The sender's name, the subject and the visible text count; addresses do not, for a fraud shows its own.
 */
export function isNamed(domain: string, draft: Draft): boolean {
  const name = squashed(siteOf(domain)?.name ?? domain);
  const { words, letters } = saidIn(draft);
  return name.length >= MIN_NAME ? letters.includes(name) : words.has(name);
}

/** The links that lead to a site which the draft does not name, or to another one than their text says. */
export const foreignLinks = memoize((draft): readonly Link[] => {
  const foreign = new Map<string, boolean>();
  return draft.links.filter((link) => {
    const host = addressOf(link.target)?.host;
    if (!host || hasPlaceholder(host) || isReserved(host) || isLocal(host)) return false;
    if (mismatchOf(link)) return true;
    const domain = registeredDomain(host) ?? host;
    let is = foreign.get(domain);
    if (is === undefined) {
      is = !isClickTracker(host) && !isNamed(domain, draft);
      foreign.set(domain, is);
    }
    return is;
  });
});

/** What a draft says of itself: its words, and all its letters and digits in one, in every spelling. */
const saidIn = memoize((draft): { readonly words: ReadonlySet<string>; readonly letters: string } => {
  const said = [draft.from?.name?.text, draft.subject?.text, draft.body.text].join('\n');
  const plain = said
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => !isAddress(token))
    .join(' ')
    .replaceAll('&', ' and ');
  const spelled = spellingsOf(plain);
  return {
    words: new Set(spelled.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u))),
    letters: spelled.map(squashed).join(' '),
  };
});

function isAddress(token: string): boolean {
  return (
    token.includes('@') || token.includes('://') || WRITTEN_DOMAIN.test(token.replace(/[).,;:!?]+$/, ''))
  );
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
