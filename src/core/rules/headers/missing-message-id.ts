import { placeOfMissing } from '../../facts/message/missing-header.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingMessageId = rule({
  id: 'missing-message-id',
  group: 'headers',
  // The server that takes a message for sending may still add it (RFC 6409, section 8.3).
  severity: 'info',
  needs: 'message',
  title: 'Missing Message-ID header',
  why: 'A Message-ID identifies each message. Gmail asks for it, and spam often lacks it. Most sending servers add it, so this only matters if your program delivers directly to the recipient’s server.',
  filters: ['MISSING_MID'],
  examples: [
    {
      format: 'eml',
      draft: '⟦From: Ada <ada@example.com>⟧\nTo: bob@example.com\nSubject: Garden\n\nIt opens on Sunday.',
    },
    {
      format: 'eml',
      draft: 'Message-ID: <1@example.com>\nFrom: Ada <ada@example.com>\n\nIt opens on Sunday.',
    },
    { format: 'text', draft: 'A text has no headers.' },
  ],
  *check({ draft }) {
    const span = placeOfMissing(draft, ['message-id']);
    if (span)
      yield {
        span,
        evidence: '',
        message: text`This message has no Message-ID. Make sure the sending server adds one.`,
      };
  },
});
