import { isBareAddress } from '../../facts/message/display-name.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const addressAsFromName = rule({
  id: 'address-as-from-name',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Email address as sender name',
  why: 'The sender name is the first thing readers see, and an address there tells them nothing new. Rspamd flags a sender name that repeats the address. Use the name of a person or company.',
  filters: ['FROM_DN_EQ_ADDR'],
  examples: [
    {
      format: 'eml',
      draft: 'From: "⟦ada@example.com⟧" <ada@example.com>\nSubject: Garden\n\nIt opens on Sunday.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: ⟦Ada@example.com⟧ <ada@example.com>\n---\nIt opens on Sunday.',
    },
    { format: 'eml', draft: 'From: "Ada (ada@example.com)" <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: ada@example.com\n\nNo name at all.' },
  ],
  *check({ draft: { from } }) {
    if (!from?.name || !isBareAddress(from.name.text, from.address?.text ?? '')) return;
    const { text: evidence } = from.name;
    const message = text`The sender name repeats the email address. Use the name of a person or company.`;
    yield { span: from.name.span(0, evidence.length), evidence, message };
  },
});
