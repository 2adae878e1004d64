import { text } from '../../text/message.ts';
import { isAddress } from '../recipient.ts';
import { NO_HITS, recipientRule, removed } from '../rule.ts';
import { isMadeUp, isReservedDomain } from '../test-addresses.ts';

export const recipientTestAddress = recipientRule({
  id: 'recipient-test-address',
  severity: 'warning',
  title: 'Test or made-up address',
  why: 'Domains such as example.com are reserved for documentation and receive nothing (RFC 2606), and asdf@asdf.com is what people type who don’t want your email. Such an address bounces or reaches a stranger.',
  examples: [
    { list: 'email\n⟦anna@example.com⟧\nben@garden-chairs.com\n', fixed: 'email\nben@garden-chairs.com\n' },
    { list: 'email\n⟦asdf@asdf.com⟧\nben@garden-chairs.com\n', fixed: 'email\nben@garden-chairs.com\n' },
    { list: 'email\ntest@garden-chairs.com\n' },
  ],
  check({ address, clean, removal }) {
    if (!isAddress(address)) return NO_HITS;
    const { local, domain } = address;
    const isReserved = isReservedDomain(domain);
    if (!isReserved && !isMadeUp(local, domain)) return NO_HITS;
    const message = isReserved
      ? text`“${domain}” is a reserved domain that receives no email. Remove it from the list.`
      : text`“${clean.text}” looks made up. Remove it from the list.`;
    return [
      { span: clean.span(0, clean.text.length), evidence: clean.text, message, fixes: removed(removal) },
    ];
  },
});
