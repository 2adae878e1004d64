import type { Provider } from './provider.ts';

/** Free, and the mailboxes of Alice. */
export const free: Provider = {
  name: 'Free',
  hosts: ['free.fr', 'proxad.net'],
  domains: ['free.fr', 'aliceadsl.fr', 'libertysurf.fr'],
  signs: ['postmaster.free.fr'],
  pages: [
    {
      source: { page: 'free-postmaster', link: 'https://postmaster.free.fr/', checked: '2026-11-27' },
      rows: [
        ['spam-content', 'spam detected'],
        ['unsafe-content', 'virus detected'],
        ['full', 'quota exceeded'],
        ['disabled', 'due to inactivity'],
        ['too-fast', 'too many'],
      ],
    },
  ],
};
