import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters that Yahoo refuses in a sender’s address. */
const REFUSED = /[,$%?{}<>]/;

export const oddFromAddress = rule({
  id: 'odd-from-address',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Forbidden characters in the sender address',
  why: 'Yahoo rejects email whose sender address contains any of , $ % ? { } < >, and other services mistake such an address for an unfilled merge field. Use letters, digits, dots and hyphens.',
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
    const message = text`Yahoo rejects sender addresses that contain “${refused}”. Use letters, digits, dots and hyphens.`;
    yield { span: address.span(0, address.text.length), evidence, message };
  },
});
