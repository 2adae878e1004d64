import type { Provider } from './provider.ts';

/** Zoho Mail, and ZeptoMail for sending. */
export const zoho: Provider = {
  name: 'Zoho Mail',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
  domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zoho.in'],
  signs: ['zoho', 'mx.zoho.com'],
  pages: [
    {
      source: { page: 'smtp-codes-zoho', link: 'https://smtp.codes/zoho', checked: '2026-11-27' },
      rows: [
        ['sender-blocked', 'unusual sending activity'],
        ['dmarc-failed', 'dmarc policy'],
        ['unsafe-content', 'virus'],
        ['spam-content', 'flagged as spam'],
        [
          'recipient-restricted',
          'rejected by destination domain | restricted by policy | delivery failure policy error',
          'mailpolicy',
        ],
        ['login-required', 'relaying disallowed as'],
        ['relay-denied', 'relaying disallowed'],
        ['unknown-address', 'user unknown | 5.1.1'],
        ['receiver-broken', 'temporary system error'],
      ],
    },
  ],
};
