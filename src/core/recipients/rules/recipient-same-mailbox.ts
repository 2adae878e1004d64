import { text } from '../../text/message.ts';
import { NO_HITS, recipientRule, removed } from '../rule.ts';

export const recipientSameMailbox = recipientRule({
  id: 'recipient-same-mailbox',
  severity: 'info',
  title: 'Two addresses of one mailbox',
  why: 'Gmail ignores dots before the @, and at Gmail, Outlook.com, iCloud, Proton and Fastmail everything from a plus sign on is only a tag. Both addresses reach the same person, who may want it so.',
  examples: [
    { list: 'email\nanna.smith@gmail.com\n⟦annasmith@gmail.com⟧\n', fixed: 'email\nanna.smith@gmail.com\n' },
    { list: 'email\nanna@gmail.com\n⟦anna+news@googlemail.com⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna@outlook.com\n⟦anna+shop@outlook.com⟧\n', fixed: 'email\nanna@outlook.com\n' },
    { list: 'email\nanna.smith@outlook.com\nannasmith@outlook.com\n' },
  ],
  check({ alias, clean, removal }) {
    if (!alias) return NO_HITS;
    const span = clean.span(0, clean.text.length);
    const message = text`“${clean.text}” reaches the same mailbox as another address in this list.`;
    return [{ span, evidence: clean.text, message, fixes: removed(removal), also: [alias] }];
  },
});
