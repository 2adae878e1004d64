import type { Draft } from '../../draft/draft.ts';
import { placeOfMissing } from '../../facts/message/missing-header.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** SpamAssassin's MISSING_FROM (20_head_tests.cf): no From; Rspamd's (rules/headers_checks.lua): none, or an empty one. */
export const missingFrom = rule({
  id: 'missing-from',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Missing From header',
  why: 'Every message must say who sends it (RFC 5322, section 3.6). Without a sender, readers see “(unknown sender)”, the domain’s signature can’t be checked, and filters flag or reject the message. Add a From header with a name and an address.',
  filters: ['MISSING_FROM'],
  examples: [
    {
      format: 'eml',
      draft:
        '⟦To: bob@example.com⟧\nDate: Tue, 2 Jun 2026 10:00:00 +0000\nSubject: Garden\n\nIt opens on Sunday.',
    },
    { format: 'eml', draft: '⟦From:⟧\nTo: bob@example.com\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nTo: bob@example.com\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'X-Unsent: 1\nTo: bob@example.com\n\nNot sent yet.' },
    { format: 'html', draft: '<body><p>A template has no headers.</p></body>' },
  ],
  *check({ draft }) {
    const span = placeOfMissing(draft, ['from']) ?? placeOfEmpty(draft);
    if (span)
      yield {
        span,
        evidence: '',
        message: text`This message doesn’t say who sends it. Add a From header with a name and an address.`,
      };
  },
});

function placeOfEmpty({ headers, source }: Draft) {
  const senders = headers.filter(({ name }) => name === 'from');
  const [first] = senders;
  return first && senders.every(({ value }) => value.text === '')
    ? firstLineOf(source, first.span)
    : undefined;
}
