import { text } from '../../text/message.ts';
import { isAddress } from '../recipient.ts';
import { roleOf } from '../roles.ts';
import { NO_HITS, recipientRule } from '../rule.ts';

export const recipientRole = recipientRule({
  id: 'recipient-role',
  severity: 'info',
  title: 'Role address',
  why: 'Behind addresses such as info@ or sales@ are several people or a ticket system. Nobody there may remember having signed up, so they report email as spam more often, and some services refuse to send to them. Keep those that you know asked for it.',
  examples: [
    { list: 'email\n⟦info⟧@garden-chairs.com\n' },
    { list: 'email\n⟦no-reply⟧@garden-chairs.com\n' },
    { list: 'email\nanna.info@garden-chairs.com\n' },
  ],
  check({ address, clean }) {
    const role = isAddress(address) ? roleOf(address.local.toLowerCase()) : undefined;
    if (!isAddress(address) || !role) return NO_HITS;
    const message =
      role === 'unread'
        ? text`Nobody reads “${address.local}@”. Use another address of this recipient.`
        : text`“${address.local}@” is a role address, shared by several people. Keep it only if they asked for your email.`;
    return [{ span: clean.span(0, address.at), evidence: address.local, message }];
  },
});
