import { knownHosts } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const onionLink = rule({
  id: 'onion-link',
  group: 'links',
  severity: 'warning',
  title: 'Link into the Tor network',
  why: 'Addresses that end in `.onion` open in Tor Browser only: for nearly every reader the link is dead, and since blackmail and black markets use them, filters count each one. Link to your public site.',
  filters: ['HAS_ONION_URI'],
  examples: [
    { format: 'html', draft: '<a href="http://⟦gardenchairsexample.onion⟧/x">Read on</a>' },
    { format: 'text', draft: 'See https://⟦gardenchairsexample.onion⟧ today.' },
    { format: 'html', draft: '<a href="https://example.com/gardenchairs.onion">Onions</a>' },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      if (!address.host.endsWith('.onion')) continue;
      const { start, end } = address;
      const evidence = target.text.slice(start, end);
      const message = text`${evidence} opens in Tor Browser only; link to your public site.`;
      yield { span: target.span(start, end), evidence, message };
    }
  },
});
