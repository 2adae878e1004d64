import type { Provider } from './provider.ts';

/** Barracuda’s services and appliances, in front of the servers of its customers. */
export const barracuda: Provider = {
  name: 'Barracuda',
  hosts: ['barracudanetworks.com', 'cudamail.com'],
  domains: [],
  signs: ['cuda nsu', 'permanent failure for one or more recipients'],
  pages: [
    {
      source: { page: 'smtp-codes-barracuda', link: 'https://smtp.codes/barracuda', checked: '2026-11-27' },
      rows: [
        ['listed-address', 'barracudacentral.org | blocked using'],
        ['greylisted', 'greylisted'],
        ['link-reputation', 'spam url'],
        ['unsafe-content', 'banned content'],
        ['dmarc-failed', 'spoofed message'],
        ['spam-content', 'spam'],
        ['blocked-server', 'policy rejection abuse | barracuda reputation'],
        ['unknown-address', '5.1.1 | user unknown | no such user'],
        ['policy', 'blocked | permanent failure for one or more recipients'],
        ['receiver-broken', 'license expired | temporary server error | temporary failure | try again later'],
      ],
    },
  ],
};
