import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** The headers that a message has once at most (RFC 5322, section 3.6). */
const UNIQUE = new Set(
  'date from sender reply-to to cc bcc message-id in-reply-to references subject'.split(' '),
);

export const duplicateHeaders = rule({
  id: 'duplicate-headers',
  group: 'headers',
  severity: 'warning',
  title: 'Header that is there twice',
  why: 'Subject, From, To, Date and the like may stand in a message once (RFC 5322, section 3.6). With two of them, mail programs and filters may each believe another one, which forgers use; Gmail and Yahoo refuse such mail. Keep one.',
  filters: ['MULTIPLE_UNIQUE_HEADERS'],
  examples: [
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nSubject: Garden\n⟦Subject: Lawn⟧\n\nIt opens on Sunday.',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nTo: bob@example.com\n⟦To: cy@example.com,⟧\n dee@example.com\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'Received: by a.example.com\nReceived: by b.example.com\nFrom: Ada <ada@example.com>\n\nHello.',
    },
    { format: 'markdown', draft: '---\nsubject: Garden\n---\nSubject: this is text.' },
  ],
  *check({ draft }) {
    const seen = new Set<string>();
    for (const { name, value, span } of draft.headers) {
      if (!UNIQUE.has(name)) continue;
      const isSecond = seen.has(name);
      seen.add(name);
      if (!isSecond) continue;
      const place = firstLineOf(draft.source, span);
      const written = draft.source.slice(span.start, span.start + name.length);
      const message = text`A second “${written}”; a message has one, and servers refuse it with two.`;
      yield { span: place, evidence: value.text, message };
    }
  },
});
