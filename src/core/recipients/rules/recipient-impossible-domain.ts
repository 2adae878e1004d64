import { text } from '../../text/message.ts';
import { domainHit } from '../domain-hit.ts';
import { NO_HITS, recipientRule } from '../rule.ts';

export const recipientImpossibleDomain = recipientRule({
  id: 'recipient-impossible-domain',
  severity: 'error',
  title: 'Domain that can’t exist',
  why: 'The domain ends in something that isn’t a top-level domain, so every email to it bounces. Most often it is a typo of “.com”.',
  examples: [
    { list: 'email\nanna@⟦gmial.con⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna@⟦garden-chairs.cmo⟧\n', fixed: 'email\nanna@garden-chairs.com\n' },
    { list: 'email\nanna@⟦garden-chairs.xyzz⟧\n' },
    { list: 'email\nanna@garden-chairs.com\nben@garden-chairs.museum\n' },
  ],
  check(recipient) {
    const { correction, unknownTopLevel } = recipient.domain;
    if (unknownTopLevel === undefined) return NO_HITS;
    const message = correction
      ? text`“.${unknownTopLevel}” isn’t a top-level domain. Did you mean “${correction.domain}”?`
      : text`“.${unknownTopLevel}” isn’t a top-level domain, so this address can’t exist. Check it.`;
    return [domainHit(recipient, message)];
  },
});
