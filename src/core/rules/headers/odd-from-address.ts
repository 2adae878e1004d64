import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters that Yahoo refuses in a sender’s address. */
const REFUSED = /[,$%?{}<>]/;

export const oddFromAddress = rule({
  id: 'odd-from-address',
  group: 'headers',
  severity: 'warning',
  title: 'Sender’s address with forbidden characters',
  why: 'Yahoo refuses mail whose sender’s address holds one of , $ % ? { } < >, and other services take it for a template that was not filled in. Use letters, digits, dots and dashes.',
  filters: [],
  examples: [
    { format: 'eml', draft: 'From: Ada <⟦ada%garden@example.com⟧>\nSubject: Garden\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Garden\nfrom: ⟦ada$1@example.com⟧\n---\nHello.' },
    { format: 'eml', draft: 'From: Ada <ada.o-k+news@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Garden\nfrom: "Ada <{{ sender }}>"\n---\nHello.' },
  ],
  *check({ draft: { from } }) {
    const address = from?.address;
    const evidence = address?.text.trim() ?? '';
    const refused = REFUSED.exec(evidence)?.[0];
    if (!address || !refused || hasPlaceholder(evidence)) return;
    const message = text`Yahoo refuses senders with “${refused}” in their address; use letters, digits, dots and dashes.`;
    yield { span: address.span(0, address.text.length), evidence, message };
  },
});
