import { text } from '../../text/message.ts';
import { domainHit } from '../domain-hit.ts';
import { NO_HITS, recipientRule } from '../rule.ts';

export const recipientTypo = recipientRule({
  id: 'recipient-typo',
  severity: 'warning',
  title: 'Misspelled mailbox provider',
  why: 'A domain one or two letters away from a large provider is nearly always a typo. Many of these domains exist and belong to somebody else, who gets the email instead. Look at each suggestion before you accept it.',
  examples: [
    { list: 'email\nanna@⟦gmial.com⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna@⟦gmail.co⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna@⟦gmailc.om⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna@⟦yahoo.uk⟧\n', fixed: 'email\nanna@yahoo.co.uk\n' },
    { list: 'email\nanna@⟦hotmial.fr⟧\n', fixed: 'email\nanna@hotmail.fr\n' },
    { list: 'email\nanna@mail.com\nben@ymail.com\ncleo@gmx.net\ndina@live.it\neva@proton.me\n' },
  ],
  check(recipient) {
    const { correction, unknownTopLevel } = recipient.domain;
    if (!correction || unknownTopLevel !== undefined) return NO_HITS;
    return [domainHit(recipient, text`Did you mean “${correction.domain}”?`)];
  },
});
