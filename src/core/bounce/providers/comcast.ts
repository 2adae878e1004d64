import type { Provider } from './provider.ts';

/** Comcast, or Xfinity. */
export const comcast: Provider = {
  name: 'Comcast',
  hosts: ['comcast.net'],
  domains: ['comcast.net', 'xfinity.com'],
  signs: ['postmaster.comcast.net', 'comcast block for spam'],
  pages: [
    {
      source: {
        page: 'xfinity-email-errors',
        link: 'https://www.xfinity.com/support/articles/email-errors',
        checked: '2026-11-27',
      },
      rows: [
        ['no-reverse-dns', 'ptr record | reverse dns | ptr000001'],
        ['dmarc-failed', 'dmarc | dm000001'],
        ['spf-failed', 'spf | sf000001'],
        ['poor-ip', 'es000001 | es000010 | bl000000 | comcast block for spam'],
        ['listed-address', 'bl0000* | bl0001* | bl001* | bl01* | bl1* | spamhaus'],
        ['too-fast', 'rl00000* | too many sessions | too many connections'],
        ['receiver-limit', 'too many recent messages'],
        ['full', 'over quota | extended quota violation'],
        ['unknown-address', 'not our customer | mailbox unallocated | 5.1.1'],
        ['disabled', 'recipient unavailable | recipient temporarily unavailable'],
      ],
    },
  ],
};
