import type { Provider } from './provider.ts';

/** GMX, WEB.DE and mail.com, which have one system. */
export const gmx: Provider = {
  name: 'GMX and WEB.DE',
  hosts: ['gmx.net', 'gmx.de', 'web.de', 'mail.com'],
  domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'web.de', 'mail.com', 'email.com'],
  signs: ['nemesis', 'postmaster.gmx.net', 'postmaster.gmx.com', 'postmaster.web.de', 'postmaster.mail.com'],
  pages: [
    {
      source: {
        page: 'gmx-error-messages',
        link: 'https://postmaster.gmx.net/en/error-messages',
        checked: '2026-11-27',
      },
      rows: [
        ['listed-address', 'block listed | black listed'],
        ['no-reverse-dns', 'dns ptr | c rdns'],
        ['sender-domain', 'invalid dns'],
        ['spf-failed', 'spf policy'],
        ['dmarc-failed', 'dmarc'],
        ['full', 'quota exceeded | exceeded storage allocation'],
        ['too-large', 'size limit exceeded | message size'],
        ['greylisted', 'greylist* | 451 … please retry'],
        ['too-fast', 'rate limit | too many connections | too many messages | too many recipients'],
        ['malformed-message', 'header based | c hi'],
        ['poor-domain', 'domain based'],
        ['poor-ip', 'ip based'],
        ['policy', 'policy restrictions | policy violations'],
        ['unknown-address', '550 … mailbox unavailable'],
        ['disabled', '450 … mailbox unavailable'],
        ['protocol', 'syntax error in parameters'],
        ['receiver-broken', 'local error in processing'],
        ['blocked-server', 'nemesis esmtp service not available'],
      ],
    },
  ],
};
