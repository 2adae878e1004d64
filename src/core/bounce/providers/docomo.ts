import type { Provider } from './provider.ts';

/** NTT docomo. “Unknown user” is also what it says where the recipient’s phone refuses the sender. */
export const docomo: Provider = {
  name: 'docomo',
  hosts: ['docomo.ne.jp'],
  domains: ['docomo.ne.jp'],
  signs: [],
  pages: [
    {
      source: {
        page: 'docomo-smtp-replies',
        link: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
        checked: '2026-11-27',
      },
      rows: [
        ['full', 'too much mail data'],
        ['malformed-content', 'line too long'],
        ['filtered-address', 'unknown user'],
      ],
    },
  ],
};
