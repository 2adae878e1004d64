import { knownHosts } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const onionLink = rule({
  id: 'onion-link',
  group: 'links',
  severity: 'warning',
  title: 'Link to a Tor site',
  why: 'Addresses that end in `.onion` open only in Tor Browser, so the link is dead for nearly every reader. Blackmail emails use them, so filters flag them. Link to your public website.',
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
      const message = text`“${evidence}” opens only in Tor Browser. Link to your public website.`;
      yield { span: target.span(start, end), evidence, message };
    }
  },
});
