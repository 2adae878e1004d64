import type { Provider } from './provider.ts';

/** Symantec Email Security.cloud, formerly MessageLabs, in front of the servers of its customers. */
export const symantec: Provider = {
  name: 'Symantec Email Security.cloud',
  hosts: ['messagelabs.com'],
  domains: [],
  signs: ['messagelabs.com', 'symanteccloud.com', 'knowledge.broadcom.com'],
  pages: [
    {
      source: {
        page: 'symantec-troubleshooting',
        link: 'https://knowledge.broadcom.com/external/article/162445/outbound-mail-returned-by-mailerdaemonme.html',
        checked: '2026-11-27',
      },
      rows: [
        ['spam-content', 'message filtered'],
        ['relay-denied', 'as a relay'],
        ['unknown-address', 'invalid recipient'],
        ['policy', 'requested action aborted'],
      ],
    },
  ],
};
