import type { Provider } from './provider.ts';

/** Trend Micro Email Security, in front of the servers of its customers. */
export const trendMicro: Provider = {
  name: 'Trend Micro',
  hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
  domains: [],
  signs: ['ers customized block', 'block send er', 'block rcpt', 'ers', 'ers.trendmicro.com'],
  pages: [
    {
      source: { page: 'smtp-codes-trendmicro', link: 'https://smtp.codes/trendmicro', checked: '2026-11-27' },
      rows: [
        ['unknown-address', 'invalid recipient'],
        ['relay-denied', 'no domain'],
        ['recipient-restricted', 'customized block | block send er | block rcpt'],
        ['listed-address', 'rbl | ers'],
      ],
    },
  ],
};
