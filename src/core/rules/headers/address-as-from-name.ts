import { isBareAddress } from '../../facts/message/display-name.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const addressAsFromName = rule({
  id: 'address-as-from-name',
  group: 'headers',
  severity: 'warning',
  title: 'Address in place of a name',
  why: 'A sender whose name is the address over again looks like a program that had no name to put there; filters count it. Write the name of a person or of the company.',
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
    const message = text`The sender’s name repeats the address; write who it is.`;
    yield { span: from.name.span(0, evidence.length), evidence, message };
  },
});
