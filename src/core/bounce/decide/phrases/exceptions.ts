import type { PhraseRow } from '../phrase-table.ts';

/** Sentences that hold words of rows behind these. */
export const EXCEPTIONS: readonly PhraseRow[] = [
  // A list that refuses to answer: nobody is listed, whatever the rest says.
  [
    'list-refused',
    'public resolver | open resolver | excessive number of queries | using … 127.255.255',
    'query refused',
  ],
  [
    'recipient-restricted',
    'accept mail from you | accept email from you | has blocked messages | has blocked mail',
    'blocked messages from | challenge response | confirm your address | group you tried to contact',
    'groups google com support | resolver rst authrequired | sending to from an address | not a member of this',
  ],
  ['unknown-domain', 'account or domain may not exist | there is no domain'],
  ['no-mail-domain', 'returned null mx | info rfc7505 | no mx found'],
  ['dns-error', 'dns error | domain lookup failed | host not found try again'],
  ['gave-up', 'retry timeout exceeded'],
  [
    'unknown-address',
    'not listed in domino | not listed in public | not listed in the directory',
    'not in recipient list',
  ],
  [
    'filtered-address',
    'recipients was rejected by a remote mail server | all recipients rejected | address contains',
  ],
  ['malformed-message', 'duplicate header | duplicate headers'],
  [
    'blocked-server',
    'blocked for abuse | banned sending ip | blocked by ldap | smtp server of your isp | use your isp',
    'relay of your isp',
  ],
  ['full', 'mailbox … its size limit | mailbox … storage limit | mailbox … its limit'],
  ['receiver-broken', 'disk is full | database is down'],
  ['receiver-limit', 'more mail than it can'],
  ['poor-ip', 'spam from | known for spam | list of spammers | bad history | spam reports about | low trust'],
  ['own-limit', 'for today'],
  ['spam-content', 'blocked using spam'],
  ['sender-domain', '5.1.7 | 5.1.8 | 4.1.7 | 4.1.8'],
  ['receiver-broken', 'tempfail'],
  ['policy', 'will not accept delivery'],
  ['complaints', 'complaint volume | high complaint | complaint level'],
  ['unreachable', 'delivery temporarily suspended'],
  ['receiver-broken', 'duplicated message id'],
  ['dns-error', 'domain may not exist or dns'],
  ['dmarc-failed', 'header spoofs'],
  ['full', 'no space left for | disk usage'],
  ['greylisted', 'sender recipient pair | triplet'],
  ['recipient-restricted', 'recipients block list | recipients blocklist | recipients blacklist'],
  ['full', 'number of messages in recipients mailbox | too many messages in … mailbox'],
  ['moved', 'user not local please try'],
  [
    'receiver-broken',
    'mailbox is locked by | mailbox busy | mailbox is busy | service not active',
    'service is not active | scan failed | unable to scan | could not scan | unverified address',
  ],
  ['malformed-message', 'header size | line too long in header | line too long in headers'],
  ['protocol', 'helo … resolve | ehlo … resolve | helo command rejected | helo argument'],
  ['unsafe-content', 'reject id … banned'],
  ['unknown-address', 'user is unknown | mailbox unavailable or not local'],
  [
    'sender-blocked',
    'outgoing mail … suspended | outgoing email … suspended | suspended … from sending',
    'suspended due to abuse | blocked from sending',
  ],
];
