import type { Draft } from '../../draft/draft.ts';
import {
  type Destination,
  hasPlaceholder,
  isLocal,
  registeredDomain,
  webDestinations,
} from '../../facts/hosts/hosts.ts';
import { replacement } from '../../fix/fix.ts';
import { type Message, text } from '../../text/message.ts';
import { MIN_PLACES_OF_A_HABIT } from '../grouping.ts';
import { type Hit, rule } from '../rule.ts';

/** Registered domains known to serve every page by https. */
const SERVES_HTTPS = new Set(
  (
    'apple.com amazon.com airbnb.com bbc.com bsky.app cloudflare.com dropbox.com etsy.com eventbrite.com facebook.com ' +
    'fonts.googleapis.com github.com github.io gitlab.com google.com googleapis.com gravatar.com instagram.com linkedin.com ' +
    'mailchimp.com medium.com microsoft.com mozilla.org netflix.com npmjs.com paypal.com pinterest.com reddit.com ' +
    'slack.com spotify.com stripe.com tiktok.com tumblr.com twitch.tv twitter.com vimeo.com w3.org whatsapp.com ' +
    'wikipedia.org wordpress.com x.com yelp.com youtu.be youtube.com zoom.us'
  ).split(' '),
);

/** Links that make up the rule's whole share. */
const FULL_SHARE_AT_LINKS = 3;

export const insecureLink = rule({
  id: 'insecure-link',
  group: 'links',
  severity: 'warning',
  title: 'Link without HTTPS',
  why: 'Links over plain http can be read and changed in transit, and browsers warn readers about them. Nearly every site supports https: try the link with it, then change it.',
  filters: ['HTTPS_HTTP_MISMATCH', 'HTTP_TO_HTTPS'],
  examples: [
    {
      format: 'html',
      draft: '<a href="⟦http⟧://example.com/news">News</a>',
      fixed: '<a href="https://example.com/news">News</a>',
    },
    {
      format: 'text',
      draft: 'Watch it at ⟦http⟧://www.youtube.com/x',
      fixed: 'Watch it at https://www.youtube.com/x',
    },
    {
      format: 'html',
      draft:
        '<map name="m"><area href="⟦http⟧://example.com/map" alt="Map"></map><form action="⟦http⟧://example.org/vote"></form>',
      fixed:
        '<map name="m"><area href="https://example.com/map" alt="Map"></map><form action="https://example.org/vote"></form>',
    },
    {
      format: 'html',
      draft:
        '<a href="⟦http⟧://example.com/a">A</a> <a href="http://example.com/b">The same site, one problem</a>',
      fixed:
        '<a href="https://example.com/a">A</a> <a href="https://example.com/b">The same site, one problem</a>',
    },
    {
      format: 'markdown',
      draft:
        '[A](⟦http⟧://example.com/a), [B](http://example.org/b) and [C](http://example.net/c): many links, one problem',
      fixed:
        '[A](https://example.com/a), [B](https://example.org/b) and [C](https://example.net/c): many links, one problem',
    },
    {
      format: 'html',
      draft:
        '<html xmlns="http://www.w3.org/1999/xhtml"><a href="https://example.com">News</a><a href="http://localhost:3000">Try it</a></html>',
    },
  ],
  *check({ draft }) {
    const insecure = webDestinations(draft).filter(isInsecure);
    // What can be changed unseen is one thing to do, what has to be tried another.
    const sure = insecure.filter(servesHttps);
    yield* hitsOf(sure, true, draft);
    yield* hitsOf(
      sure.length === 0 ? insecure : insecure.filter((place) => !servesHttps(place)),
      false,
      draft,
    );
  },
});

function isInsecure({ address: { scheme, host } }: Destination): boolean {
  return scheme === 'http:' && host !== '' && !isLocal(host);
}

function servesHttps({ address: { host } }: Destination): boolean {
  const domain = hasPlaceholder(host) ? undefined : registeredDomain(host);
  return domain !== undefined && SERVES_HTTPS.has(domain);
}

function* hitsOf(places: readonly Destination[], safe: boolean, draft: Draft): Generator<Hit> {
  const hosts = new Set(places.map(({ address: { host } }) => (hasPlaceholder(host) ? '' : host))).size;
  const isHabit = hosts >= MIN_PLACES_OF_A_HABIT;
  for (const { target, address } of places) {
    const from = target.text.toLowerCase().indexOf('http:');
    const evidence = target.text.slice(from, from + 4);
    const span = target.span(from, from + 4);
    const plain = evidence === evidence.toUpperCase() ? 'HTTPS' : 'https';
    yield {
      span,
      evidence,
      message: isHabit
        ? text`${places.length} links to ${hosts} hosts use http. Use https.`
        : messageOf(address.host),
      share: 1 / FULL_SHARE_AT_LINKS,
      ...faultOf(address.host, isHabit, safe),
      fixes: replacement(draft, { span, evidence, becomes: plain, safe }),
    };
  }
}

function messageOf(host: string): Message {
  return hasPlaceholder(host)
    ? text`This link uses http. Use https.`
    : text`This link to ${host} uses http. Use https.`;
}

/** Whoever chose the host decides once, not link by link; what a template fills in may be many. */
function faultOf(host: string, isHabit: boolean, safe: boolean): { readonly fault?: string } {
  if (isHabit) return { fault: `many ${safe}` };
  return hasPlaceholder(host) ? {} : { fault: host };
}
