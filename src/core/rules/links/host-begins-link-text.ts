import { addressOf, hasPlaceholder, registeredDomain } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A host at the beginning of a link text that goes on with words; every part is bounded. */
const BEGINNING = /^((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})[\s:,–—-]/u;
/** UTF-16 units of a link text that may be a host. */
const MAX_HOST_UNITS = 120;

export const hostBeginsLinkText = rule({
  id: 'host-begins-link-text',
  group: 'links',
  severity: 'info',
  title: 'Link text that starts with another domain',
  why: 'Rspamd treats the first word of a link text as an address if it looks like one, even a name such as “docs.rs” in a headline. If the link opens another domain, Rspamd adds four points for phishing. Start the link text with another word, or leave the name out of it.',
  filters: ['PHISHING'],
  examples: [
    { format: 'markdown', draft: '[⟦garden.rs⟧ is back after a night](https://news.example.org/a)' },
    { format: 'html', draft: '<a href="https://example.org/a">⟦Chairs.com⟧: what is new</a>' },
    { format: 'markdown', draft: '[The garden.rs outage](https://news.example.org/a)' },
    { format: 'html', draft: '<a href="https://news.example.com/a">example.com: what is new</a>' },
    { format: 'html', draft: '<a href="https://{{ host }}/a">Chairs.com: what is new</a>' },
  ],
  *check({ draft: { links } }) {
    for (const { target, text: read } of links) {
      const evidence = BEGINNING.exec(read.text.slice(0, MAX_HOST_UNITS))?.[1];
      const claimed = evidence && registeredDomain(evidence.toLowerCase());
      const address = claimed && addressOf(target);
      if (!evidence || !claimed || !address || hasPlaceholder(address.host)) continue;
      if (claimed === (registeredDomain(address.host) ?? address.host)) continue;
      const message = text`This link starts with “${evidence}” but opens “${address.host}”, which Rspamd may treat as phishing. Start it with another word.`;
      yield { span: read.span(0, evidence.length), evidence, message };
    }
  },
});
