import type { RecipientRule } from '../rule.ts';
import { recipientComma } from './recipient-comma.ts';
import { recipientDeadDomain } from './recipient-dead-domain.ts';
import { recipientDuplicate } from './recipient-duplicate.ts';
import { recipientImpossibleDomain } from './recipient-impossible-domain.ts';
import { recipientInvisibleCharacters } from './recipient-invisible-characters.ts';
import { recipientRole } from './recipient-role.ts';
import { recipientSameMailbox } from './recipient-same-mailbox.ts';
import { recipientSeveralAddresses } from './recipient-several-addresses.ts';
import { recipientStrayCharacters } from './recipient-stray-characters.ts';
import { recipientSyntax } from './recipient-syntax.ts';
import { recipientTestAddress } from './recipient-test-address.ts';
import { recipientTypo } from './recipient-typo.ts';

/** What is looked for in lists of recipients. */
export const recipientRules: readonly RecipientRule[] = [
  recipientSyntax,
  recipientInvisibleCharacters,
  recipientComma,
  recipientStrayCharacters,
  recipientImpossibleDomain,
  recipientTypo,
  recipientDeadDomain,
  recipientTestAddress,
  recipientDuplicate,
  recipientSameMailbox,
  recipientSeveralAddresses,
  recipientRole,
];
