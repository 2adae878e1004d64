import type { Provider } from './provider.ts';

/** iCloud Mail, and the addresses that Apple forwards. */
export const apple: Provider = {
  name: 'iCloud Mail',
  hosts: ['mail.icloud.com', 'icloud.com'],
  domains: ['icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com'],
  signs: ['support.apple.com', 'me.com error'],
  pages: [
    {
      source: { page: 'smtp-codes-icloud', link: 'https://smtp.codes/icloud', checked: '2026-11-27' },
      rows: [
        ['full', 'overquota | over quota | 5.2.2'],
        ['dmarc-failed', 'dmarc policy'],
        ['link-reputation', 'spamhaus dbl'],
        ['listed-address', 'blocked using | ipcheck.proofpoint.com | spamhaus'],
        ['too-fast', 'excessive volume | too many errors | too many connections'],
        ['unknown-address', 'user does not exist | 5.1.1'],
        ['policy', 'rejected due to local policy'],
        ['relay-denied', 'relay access denied | relay not permitted'],
        ['receiver-broken', 'service unavailable'],
      ],
    },
  ],
};
