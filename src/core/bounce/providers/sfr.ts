import type { Provider } from './provider.ts';

/** SFR, and the mailboxes of Neuf, Cegetel and Club-Internet. */
export const sfr: Provider = {
  name: 'SFR',
  hosts: ['sfr.fr'],
  domains: [
    'sfr.fr',
    'neuf.fr',
    'cegetel.net',
    'club-internet.fr',
    '9online.fr',
    'numericable.fr',
    'noos.fr',
  ],
  signs: ['sfr in'],
  pages: [
    {
      source: {
        page: 'smtp-errors-sfr',
        link: 'https://bentonow.com/smtp-errors/sfr',
        checked: '2026-11-27',
      },
      rows: [
        ['poor-ip', 'bad behavior | bad behaviour'],
        ['too-fast', 'too many errors | too many connections'],
        ['spam-content', 'message content rejected'],
      ],
    },
  ],
};
