import type { Draft, Header } from '../../draft/draft.ts';
import { isUrgent } from '../../facts/message/priority.ts';
import { firstLineOf, nextLine } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What a message has that SpamAssassin lets pass with the header: signed, from a list, from a known mail program. */
const EXCUSES = new Set(
  'dkim-signature list-unsubscribe list-id errors-to thread-index sender x-sender mailing-list'.split(' '),
);
const KNOWN_MAILER = /PHPMailer/i;

/**
 * SpamAssassin's XPRIO (72_active.cf): an `X-Priority` of whatever value, in mail without what `__XPRIO_MINFP` excuses,
 * as far as a draft can show it. Who marks mail as urgent is told by `high-priority`.
 */
export const priorityHeader = rule({
  id: 'priority-header',
  group: 'headers',
  severity: 'info',
  needs: 'message',
  title: 'Needless priority header',
  why: 'Many libraries add `X-Priority: 3`, which only means normal priority. Spam software does so, too, and SpamAssassin flags the header with any value, unless the message is signed or from a mailing list. Remove it.',
  filters: ['XPRIO'],
  examples: [
    {
      format: 'eml',
      draft: 'From: ada@example.com\n⟦X-Priority: 3⟧\nSubject: Garden\n\nHello.',
      fixed: 'From: ada@example.com\nSubject: Garden\n\nHello.',
    },
    { format: 'eml', draft: 'From: ada@example.com\nX-Priority: 1\nSubject: Garden\n\nHello.' },
    {
      format: 'eml',
      draft: 'From: ada@example.com\nX-Priority: 3\nList-Unsubscribe: <https://example.com/u>\n\nHello.',
    },
    { format: 'eml', draft: 'From: ada@example.com\nX-Priority: 3\nX-Mailer: PHPMailer 6.9\n\nHello.' },
    { format: 'eml', draft: 'From: ada@example.com\nImportance: normal\n\nHello.' },
  ],
  *check({ draft }) {
    const { headers, source } = draft;
    const header = headers.find(({ name }) => name === 'x-priority');
    if (!header || headers.some(isUrgent) || isExcused(draft)) return;
    const { value, span } = header;
    const whole = { start: span.start, end: nextLine(source, span.end) };
    const fix = { title: text`Remove header`, edits: [{ span: whole, text: '' }], safe: false };
    yield {
      span: firstLineOf(source, span),
      evidence: value.text,
      message: text`SpamAssassin flags any X-Priority header. Remove it.`,
      // Without any header, what is behind it would be read as one.
      fixes: headers.length > 1 ? [fix] : [],
    };
  },
});

function isExcused({ headers, images }: Draft): boolean {
  return images.length > 0 || headers.some((header) => EXCUSES.has(header.name) || isKnownMailer(header));
}

function isKnownMailer({ name, value }: Header): boolean {
  return name === 'x-mailer' && KNOWN_MAILER.test(value.text);
}
