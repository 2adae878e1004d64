import { text } from '../../text/message.ts';
import { NO_HITS, recipientRule } from '../rule.ts';

export const recipientSeveralAddresses = recipientRule({
  id: 'recipient-several-addresses',
  severity: 'warning',
  title: 'Several addresses in one cell',
  why: 'Most services expect one address in a cell. They refuse the row, or send to the first address only. Give each recipient a row.',
  examples: [
    { list: 'email,name\n⟦anna@example.com; ben@example.com⟧,Anna and Ben\n' },
    { list: 'email,name\n"⟦anna@example.com,ben@example.com⟧",Anna and Ben\n' },
    { list: 'email,name\n⟦anna@example.com ben@example.com⟧,Anna and Ben\n' },
    { list: 'anna@example.com; ben@example.com\n', name: 'launch.recipients' },
    { list: 'email\n"Smith, Anna <anna@example.com>"\n' },
  ],
  check({ crowded, typed }) {
    if (!crowded) return NO_HITS;
    const message = text`This cell has more than one address. Give each a row.`;
    return [{ span: crowded, evidence: typed.text.trim(), message }];
  },
});
