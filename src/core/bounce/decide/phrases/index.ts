import type { PhraseRow } from '../phrase-table.ts';
import { AUTHENTICATION } from './authentication.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { LIMITS } from './limits.ts';
import { MAILBOXES } from './mailboxes.ts';
import { REPUTATION } from './reputation.ts';
import { SENDERS } from './senders.ts';
import { SERVERS } from './servers.ts';

/** What servers of all kinds say in English: the first row that is said decides. */
export const PHRASES: readonly PhraseRow[] = [
  ...EXCEPTIONS,
  ...AUTHENTICATION,
  ...REPUTATION,
  ...LIMITS,
  ...SENDERS,
  ...MAILBOXES,
  ...SERVERS,
];
