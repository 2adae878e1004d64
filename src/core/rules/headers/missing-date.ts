import { placeOfMissing } from '../../facts/message/missing-header.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingDate = rule({
  id: 'missing-date',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Missing Date header',
  why: 'Every message must say when it was written (RFC 5322, section 3.6). Email programs always add the header, so its absence is typical of spam software and filters flag it. Have the program or library that sends the email add it.',
  filters: ['MISSING_DATE'],
  examples: [
    {
      format: 'eml',
      draft: '⟦From: Ada <ada@example.com>⟧\nTo: bob@example.com\nSubject: Garden\n\nIt opens on Sunday.',
    },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nDate: Tue, 2 Jun 2026 10:00:00 +0000\n\nIt opens on Sunday.',
    },
    { format: 'eml', draft: 'X-Unsent: 1\nFrom: Ada <ada@example.com>\n\nNot sent yet.' },
    { format: 'html', draft: '<body><p>A template has no headers.</p></body>' },
  ],
  *check({ draft }) {
    const span = placeOfMissing(draft, ['date']);
    if (span)
      yield {
        span,
        evidence: '',
        message: text`This message has no Date header, which filters flag. Have the sending program add one.`,
      };
  },
});
