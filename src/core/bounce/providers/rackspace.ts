import type { Provider } from './provider.ts';

/** Rackspace Email. Its codes are letters and digits in brackets: `(G28)`. */
export const rackspace: Provider = {
  name: 'Rackspace Email',
  hosts: ['emailsrvr.com'],
  domains: [],
  signs: ['emailsrvr.com'],
  pages: [
    {
      source: { page: 'smtp-codes-rackspace', link: 'https://smtp.codes/rackspace', checked: '2026-11-27' },
      rows: [
        ['no-reverse-dns', 'g1f | no ptr record'],
        ['receiver-limit', 'g30 | received too much email'],
        ['too-fast', 'g2 | g28 | too many concurrent | new or untrusted ip | throttled'],
        ['loop', 'g16 | routing loop'],
        ['receiver-broken', 'g6 | g1e | temporarily unavailable | temporary dmarc'],
        ['unknown-address', 'g8 | could not be found or was misspelled'],
      ],
    },
  ],
};
