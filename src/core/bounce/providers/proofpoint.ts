import type { Provider } from './provider.ts';

/** Proofpoint, in front of the servers of its customers. */
export const proofpoint: Provider = {
  name: 'Proofpoint',
  hosts: ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com', 'gpphosted.com'],
  domains: [],
  signs: ['prs.proofpoint.com', 'ipcheck.proofpoint.com', 'support.proofpoint.com', 'proofpoint'],
  pages: [
    {
      source: { page: 'smtp-codes-proofpoint', link: 'https://smtp.codes/proofpoint', checked: '2026-11-27' },
      rows: [
        [
          'listed-address',
          'prs.proofpoint.com | ipcheck.proofpoint.com | proofpoint dynamic reputation | cloudmark',
          'blocked using',
        ],
        ['dmarc-failed', 'dmarc policy'],
        ['blocked-server', 'local policy violation | 5.7.0 blocked'],
        [
          'unknown-address',
          'user unknown | undeliverable address | not a valid email address',
          'email address is marked as invalid',
        ],
        ['receiver-broken', 'unverified address | insufficient system resources'],
        [
          'sender-domain',
          'sender address … domain not found | domain of sender address | sender address rejected',
        ],
        ['relay-denied', 'relaying denied | relay access denied'],
      ],
    },
  ],
};
