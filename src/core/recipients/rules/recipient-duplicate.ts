import { text } from '../../text/message.ts';
import { NO_HITS, recipientRule, removed } from '../rule.ts';

export const recipientDuplicate = recipientRule({
  id: 'recipient-duplicate',
  severity: 'warning',
  title: 'Duplicate address',
  why: 'A service that doesn’t remove duplicates sends the same email twice, which readers report as spam. Capital letters make no difference. The rows may differ in other columns, so Inboxlint never removes one by itself.',
  examples: [
    {
      list: 'email,name\nanna@example.com,Anna\n⟦Anna@Example.com⟧,Anna S.\nben@example.com,Ben\n',
      fixed: 'email,name\nanna@example.com,Anna\nben@example.com,Ben\n',
    },
    {
      list: 'anna@example.com, ⟦anna@example.com⟧, ben@example.com\n',
      name: 'launch.recipients',
      fixed: 'anna@example.com, ben@example.com\n',
    },
    { list: 'email\nanna@example.com\nanna@example.org\n' },
  ],
  check({ first, clean, removal }) {
    if (!first) return NO_HITS;
    const span = clean.span(0, clean.text.length);
    const message = text`“${clean.text}” is in this list more than once.`;
    return [{ span, evidence: clean.text, message, fixes: removed(removal), also: [first] }];
  },
});
