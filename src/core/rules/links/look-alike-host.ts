import { type BrandLookAlike, brandLookAlike } from '../../facts/hosts/brand-look-alikes.ts';
import { type Destination, knownHosts } from '../../facts/hosts/hosts.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const lookAlikeHost = rule({
  id: 'look-alike-host',
  group: 'links',
  severity: 'error',
  title: 'Look-alike domain',
  why: 'A domain that misspells a known name, or adds words such as “login” or “secure” to it, is typical of phishing, and browsers warn about it. A misspelled domain also sends your readers to someone else’s site. Link to the company’s own domain.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<a href="https://www.⟦paypa1.com⟧/pay">Pay</a>',
      fixed: '<a href="https://www.paypal.com/pay">Pay</a>',
    },
    {
      format: 'markdown',
      draft: '[Follow us](https://⟦facebok.com⟧/example)',
      fixed: '[Follow us](https://facebook.com/example)',
    },
    { format: 'html', draft: '<a href="https://⟦paypal-login.example⟧/x">Sign in</a>' },
    {
      format: 'html',
      draft: '<a href="https://⟦раypal.example⟧/x">Sign in</a>',
      fixed: '<a href="https://paypal.com/x">Sign in</a>',
    },
    {
      format: 'text',
      draft: 'Sign in at https://www.⟦securenetflix.example⟧/x or https://⟦netflix-club.top⟧',
    },
    {
      format: 'html',
      draft:
        '<a href="https://applepie.example">A</a><a href="https://www.amazon.nl">B</a><a href="https://apple-orchard.example">C</a><a href="https://example.com/paypal-login">D</a><a href="https://paypal-{{ x }}.example">E</a><a href="https://the-amazon-river.example">F</a><a href="https://outlooksecure.example">F</a>',
    },
  ],
  *check({ draft }) {
    const imitations = new Map<string, BrandLookAlike | undefined>();
    for (const place of knownHosts(draft)) {
      const { host } = place.address;
      if (!imitations.has(host)) imitations.set(host, brandLookAlike(host));
      const imitation = imitations.get(host);
      if (!imitation) continue;
      const { brand, site, isMisspelt } = imitation;
      const [start, end] = domainOf(place, site.domain);
      const span = place.target.span(start, end);
      const evidence = place.target.text.slice(start, end);
      const own = brand.domains[0] ?? '';
      const message = text`“${evidence}” can be mistaken for a domain of ${brand.name}, which is typical of phishing. Link to ${own} instead.`;
      yield {
        span,
        evidence,
        message,
        fixes: isMisspelt ? replacement(draft, { span, evidence, becomes: own, safe: false }) : [],
      };
    }
  },
});

/** Where the registered domain stands in the text; the whole host where it is written otherwise. */
function domainOf({ target, address }: Destination, domain: string): readonly [number, number] {
  const start = address.end - domain.length;
  const isThere = start >= address.start && target.text.slice(start, address.end).toLowerCase() === domain;
  return [isThere ? start : address.start, address.end];
}
