import type { Draft } from '../../draft/draft.ts';
import { placeOfMissing } from '../../facts/message/missing-header.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingRecipient = rule({
  id: 'missing-recipient',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Missing recipient',
  why: 'A message without To and Cc, or to “undisclosed recipients”, went to a hidden list, which is typical of spam. Send each reader a separate email with their address in To.',
  filters: ['MISSING_HEADERS', 'MISSING_TO', 'R_UNDISC_RCPT', 'UNDISC_MONEY'],
  examples: [
    { format: 'eml', draft: '⟦From: Ada <ada@example.com>⟧\nSubject: Garden\n\nIt opens on Sunday.' },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\n⟦To: undisclosed-recipients:;⟧\nSubject: Garden\n\nIt opens on Sunday.',
    },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nCc: bob@example.com\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nTo: {{ email }}\n\nIt opens on Sunday.' },
    { format: 'markdown', draft: '---\nsubject: Garden\n---\nIt opens on Sunday.' },
  ],
  *check({ draft }) {
    const span = placeOfMissing(draft, ['to', 'cc', 'bcc']);
    if (span) {
      yield {
        span,
        evidence: '',
        message: text`This message has no recipient. Put the reader’s address in To.`,
      };
    }
    yield* undisclosed(draft);
  },
});

function* undisclosed({ headers, source }: Draft) {
  for (const { name, value, span } of headers) {
    if (name !== 'to' || !/^"?undisclosed[ -]recipients/i.test(value.text)) continue;
    const message = text`Readers can see that this email went to a hidden list. Send each reader a separate email.`;
    yield { span: firstLineOf(source, span), evidence: value.text, message };
  }
}
