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
  needs: 'message',
  title: 'Duplicate header',
  why: 'A message may have only one Subject, From, To, Date and so on (RFC 5322, section 3.6). With two, email programs and filters may each read a different one, so Gmail and Yahoo reject the message. Keep one.',
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
      const message = text`This is a second “${written}” header, and servers reject messages with two. Keep one.`;
      yield { span: place, evidence: value.text, message };
    }
  },
});
