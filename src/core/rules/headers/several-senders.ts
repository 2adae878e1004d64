import { mailboxesOf } from '../../facts/message/mailboxes.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const severalSenders = rule({
  id: 'several-senders',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Several senders in From',
  why: 'The standard allows several addresses in From, but Gmail rejects them because DMARC can vouch for only one domain. Other filters add many points. Keep one sender, and put the others in Cc or Reply-To.',
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
        const message = text`“${evidence}” is an additional sender, and servers reject email with several. Keep one address in From.`;
        yield { span: firstLineOf(source, value.span(start, end)), evidence, message };
      }
    }
  },
});
