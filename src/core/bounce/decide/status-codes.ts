import type { PhraseRow } from './phrase-table.ts';

/**
 * Enhanced status codes that say one thing (RFC 3463 and the IANA registry “SMTP Enhanced Status Codes”, read
 * 2026-02-15). Codes that servers use for everything (x.0.0, 5.7.1, 5.1.0, …) are not among them.
 */
export const STATUS_CODES: readonly PhraseRow[] = [
  ['unknown-address', '5.1.1 | 5.1.3 | 5.1.4 | 4.1.1 | 5.4.310'],
  ['unknown-domain', '5.1.2'],
  ['dns-error', '5.4.4 | 4.1.2'],
  ['moved', '5.1.6 | 4.1.6 | 5.7.17'],
  ['sender-domain', '5.1.7 | 5.1.8 | 4.1.7 | 4.1.8 | 5.1.9 | 5.7.27 | 4.7.27'],
  ['no-mail-domain', '5.1.10 | 556'],
  ['disabled', '5.2.1 | 4.2.1 | 5.7.13'],
  ['full', '5.2.2 | 4.2.2'],
  ['too-large', '5.2.3 | 5.3.4 | 4.2.3 | 4.3.4'],
  [
    'receiver-broken',
    '5.3.0 | 4.3.0 | 5.3.1 | 4.3.1 | 4.3.2 | 5.3.2 | 5.3.5 | 4.3.5 | 5.2.4 | 4.2.4 | 5.2.0 … mailbox',
  ],
  ['unreachable', '5.4.1 | 4.4.1 | 4.4.2 | 5.4.2 | 4.4.3 | 5.4.3 | 4.4.0 | 4.4.4'],
  ['loop', '5.4.6 | 4.4.6 | 5.4.14'],
  ['gave-up', '4.4.7 | 5.4.7'],
  ['protocol', '5.5.1 | 5.5.2 | 5.5.4 | 4.5.1 | 5.5.5 | 4.5.0 | 5.5.6'],
  ['too-fast', '4.5.3 | 5.5.3 | 4.7.28 | 5.7.28'],
  ['malformed-content', '5.6.0 | 5.6.1 | 5.6.2 | 5.6.3 | 5.6.5 | 5.6.6 | 5.6.7 | 5.6.9 | 5.6.10'],
  ['recipient-restricted', '5.7.2'],
  ['login-required', '4.7.12 | 5.7.8 | 5.7.14 | 5.7.3 | 530 | 535 | 534 | 5.7.57'],
  ['tls-required', '5.7.10 | 5.7.11'],
  ['dkim-failed', '5.7.20 | 5.7.21'],
  ['not-aligned', '5.7.22'],
  ['spf-failed', '5.7.23 | 5.7.24'],
  ['no-reverse-dns', '5.7.25 | 4.7.25'],
  ['unauthenticated', '5.7.26 | 4.7.26'],
];
