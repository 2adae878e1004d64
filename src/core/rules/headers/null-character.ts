import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const NULL = '\0';

export const nullCharacter = rule({
  id: 'null-character',
  group: 'headers',
  severity: 'warning',
  title: 'Null character',
  why: 'A character with the number zero ends the text for some programs and is nothing for others, so that spam hides behind it; the mail standards forbid it, filters count it, and Gmail may refuse the message. It is never meant: remove it.',
  filters: ['NULL_IN_BODY'],
  examples: [
    {
      format: 'eml',
      draft: 'Subject: Garden\n\nIt opens⟦\0⟧ on Sunday.',
      fixed: 'Subject: Garden\n\nIt opens on Sunday.',
    },
    { format: 'text', draft: 'It opens on Sunday.' },
  ],
  *check({ draft: { source, bodyStart } }) {
    for (let at = source.indexOf(NULL, bodyStart); at >= 0; at = source.indexOf(NULL, at + 1)) {
      const span = { start: at, end: at + 1 };
      const message = text`A null character stands here, which the mail standards forbid; remove it.`;
      const fixes = [{ title: text`Remove it`, edits: [{ span, text: '' }], safe: true }];
      yield { span, evidence: NULL, message, fault: 'null', fixes };
    }
  },
});
