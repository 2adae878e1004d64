import { freeServiceOf } from '../../facts/hosts/free-hosts.ts';
import { knownDestinations } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const freeHostLink = rule({
  id: 'free-host-link',
  group: 'links',
  severity: 'warning',
  title: 'Link to a free hosting service',
  why: 'Anyone can publish a page on free website builders, storage services and tunnels, so phishing pages are common there and filters may distrust the whole service. Link to a page on your own domain; it can show the same content.',
  filters: ['URI_FIREBASEAPP'],
  examples: [
    { format: 'html', draft: '<a href="https://⟦garden-chairs.web.app⟧/sale">See the sale</a>' },
    { format: 'text', draft: 'See https://⟦storage.googleapis.com⟧/garden/sale.html' },
    { format: 'markdown', draft: '[Sale](https://⟦garden.s3.eu-west-1.amazonaws.com⟧/sale.html)' },
    {
      format: 'html',
      draft:
        '<a href="https://example.com/web.app">A</a><a href="https://example.github.io">B</a><a href="https://{{ shop }}.web.app">C</a><img src="https://garden.s3.amazonaws.com/a.png" alt="A">',
    },
  ],
  *check({ draft }) {
    const seen = new Set<string>();
    for (const { target, address } of knownDestinations(draft)) {
      const service = freeServiceOf(address.host);
      // The host is chosen once, not link by link.
      if (service === undefined || seen.has(address.host)) continue;
      seen.add(address.host);
      const span = target.span(address.start, address.end);
      const evidence = target.text.slice(address.start, address.end);
      const message = text`Anyone can publish a page on ${service}, so it is often used for phishing. Link to a page on your own domain.`;
      yield { span, evidence, message };
    }
  },
});
