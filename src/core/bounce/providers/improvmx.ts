import type { Provider } from './provider.ts';

/** ImprovMX, which forwards. */
export const improvmx: Provider = {
  name: 'ImprovMX',
  hosts: ['improvmx.com'],
  domains: [],
  signs: ['improvmx.com', 'id 5.9.0', 'id 5.9.1', 'id 5.9.2', 'id 5.9.3', 'id 5.9.4', 'id 5.9.5'],
  pages: [
    {
      source: {
        page: 'improvmx-error-codes',
        link: 'https://improvmx.com/guides/improvmx-error-codes',
        checked: '2026-11-27',
      },
      rows: [
        ['loop', '5.9.0 | 5.9.1 | loop detected'],
        ['relay-denied', '5.9.2'],
        ['receiver-broken', '5.9.3 | 5.9.5'],
        ['greylisted', '5.9.4'],
        ['poor-domain', 'reputation of the sending domain'],
        ['spam-content', 'considered as spam'],
      ],
    },
  ],
};
