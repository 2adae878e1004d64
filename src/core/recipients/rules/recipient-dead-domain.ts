import { type Message, text } from '../../text/message.ts';
import { domainHit } from '../domain-hit.ts';
import { type DeadReason, isAddress } from '../recipient.ts';
import { NO_HITS, recipientRule } from '../rule.ts';

export const recipientDeadDomain = recipientRule({
  id: 'recipient-dead-domain',
  severity: 'error',
  title: 'Domain that receives no email',
  why: 'The domain doesn’t exist, has no email server, or says that it accepts no email (RFC 7505), so every email to it bounces. Inboxlint looks for this only when you have the domains checked in the DNS.',
  examples: [
    { list: 'email\nanna@⟦garden-chairs.com⟧\n', dead: { 'garden-chairs.com': 'no-name' } },
    { list: 'email\nanna@⟦garden-chairs.com⟧\n', dead: { 'garden-chairs.com': 'null-mx' } },
    { list: 'email\nanna@⟦garden-chairs.com⟧\n', dead: { 'garden-chairs.com': 'no-server' } },
    { list: 'email\nanna@garden-chairs.com\n' },
  ],
  check(recipient) {
    const { address, domain } = recipient;
    if (!domain.dead || !isAddress(address)) return NO_HITS;
    return [domainHit(recipient, messageOf(domain.dead, address.domain))];
  },
});

function messageOf(reason: DeadReason, domain: string): Message {
  switch (reason) {
    case 'no-name':
      return text`The domain “${domain}” doesn’t exist. Correct the address or remove it.`;
    case 'null-mx':
      return text`“${domain}” accepts no email. Remove the address.`;
    case 'no-server':
      return text`“${domain}” has no email server. Correct the address or remove it.`;
  }
}
