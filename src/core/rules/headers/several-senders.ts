import { mailboxesOf } from '../../facts/message/mailboxes.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const severalSenders = rule({
  id: 'several-senders',
  group: 'headers',
  severity: 'warning',
  title: 'From with several addresses',
  why: 'A From header with more than one address is allowed on paper; Gmail refuses it, since DMARC can vouch for one domain only, and filters score it among the worst faults a header can have. Name one sender, the others in Cc or Reply-To.',
  filters: ['MULTIPLE_FROM'],
  examples: [
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>, ⟦Bob <bob@example.com>⟧\nSubject: Garden\n\nIt opens on Sunday.',
    },
    { format: 'eml', draft: 'From: ada@example.com, ⟦bob@example.com⟧\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: "Lovelace, Ada" <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: Lovelace, Ada <ada@example.com>\n\nNot quoted, but one sender.' },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nTo: bob@example.com, cy@example.com\n\nHello.' },
  ],
  *check({ draft: { headers, source } }) {
    for (const { name, value } of headers) {
      if (name !== 'from') continue;
      let senders = 0;
      for (const { start, end } of mailboxesOf(value)) {
        const evidence = value.text.slice(start, end);
        if (!evidence.includes('@') || ++senders === 1) continue;
        const message = text`“${evidence}” is one sender too many; servers refuse mail from several.`;
        yield { span: firstLineOf(source, value.span(start, end)), evidence, message };
      }
    }
  },
});
