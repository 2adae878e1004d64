import { knownDestinations } from '../../facts/hosts/hosts.ts';
import { SHORTENERS } from '../../facts/hosts/link-shorteners.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const linkShortener = rule({
  id: 'link-shortener',
  group: 'links',
  severity: 'warning',
  title: 'Shortened link',
  why: 'Link shorteners hide where a link leads. They are much more common in spam than in legitimate email, so filters may flag every email that uses one. Link to the full address; your mailing service counts clicks.',
  filters: ['SHORT_SHORTNER', 'SHORTENER_SHORT_IMG'],
  examples: [
    { format: 'html', draft: '<a href="https://⟦bit.ly⟧/3xyz">Our prices</a>' },
    { format: 'text', draft: 'Our prices: https://⟦tinyurl.com⟧/prices' },
    { format: 'text', draft: 'Our prices: ⟦bit.ly⟧/3xyz, not README.md/LICENSE or this.if/that.' },
    { format: 'markdown', draft: 'Our *prices*: ⟦bit.ly⟧/3xyz (or `bit.ly/3xyz`)' },
    { format: 'html', draft: '<a href="https://example.com/bit.ly">Our prices</a>' },
  ],
  *check({ draft }) {
    for (const { target, address } of knownDestinations(draft)) {
      if (!SHORTENERS.has(withoutWww(address.host))) continue;
      const message = text`“${address.host}” hides where this link leads and is common in spam. Link to the full address.`;
      yield {
        span: target.span(address.start, address.end),
        evidence: address.host,
        message,
        // One service, one decision.
        fault: address.host,
      };
    }
  },
});

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}
