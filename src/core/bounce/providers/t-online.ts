import type { Provider } from './provider.ts';

/** T-Online, or Telekom. */
export const tOnline: Provider = {
  name: 'T-Online',
  hosts: ['t-online.de'],
  domains: ['t-online.de', 'magenta.de'],
  signs: ['t-online.de'],
  pages: [
    {
      source: { page: 't-online-postmaster', link: 'https://postmaster.t-online.de/', checked: '2026-11-27' },
      rows: [
        ['greylisted', 'grey'],
        ['poor-ip', 'dialup transient ip | bad reputation | nowl'],
        ['blocked-server', 'a problem occurred ask your postmaster'],
        ['full', 'over quota | quota exceeded | mailbox full'],
      ],
    },
  ],
};
