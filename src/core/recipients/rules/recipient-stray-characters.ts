import { type Message, text } from '../../text/message.ts';
import { recipientRule } from '../rule.ts';
import { slipHits } from '../slip-hits.ts';
import type { Slip } from '../slips.ts';

export const recipientStrayCharacters = recipientRule({
  id: 'recipient-stray-characters',
  severity: 'warning',
  title: 'Stray characters around an address',
  why: 'Spaces, brackets, quotes and a “mailto:” that were copied along are not part of the address. Some services remove them, others refuse the address or send to a wrong one.',
  examples: [
    { list: 'email\n⟦mailto:⟧anna@example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna⟦ ⟧@example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna@example.com⟦.⟧\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\n⟦<anna@example.com>⟧\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email,name\nanna@example.com⟦;⟧,Anna\n', fixed: 'email,name\nanna@example.com,Anna\n' },
    { list: 'email\nanna@⟦@⟧example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna@example.⟦.⟧com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nAnna <anna@example.com>\n  ben@example.com  \no’hara@example.com\n' },
  ],
  check: (recipient) => slipHits(recipient, 'stray', messageOf),
});

function messageOf(slips: readonly Slip[], evidence: string): Message {
  if (slips.length > 1) return text`Remove what isn’t part of the address.`;
  return evidence.trim() === ''
    ? text`Remove the space from the address.`
    : text`Remove “${evidence.trim()}”. It isn’t part of the address.`;
}
