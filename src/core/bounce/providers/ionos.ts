import type { Provider } from './provider.ts';

/** IONOS, formerly 1&1: mailboxes of domains that it hosts. */
export const ionos: Provider = {
  name: 'IONOS',
  hosts: ['kundenserver.de', 'ionos.com', 'ionos.de', 'ionos.es', 'ionos.fr', 'ionos.co.uk', 'perfora.net'],
  domains: ['online.de', 'onlinehome.de'],
  signs: ['postmaster.1und1.de', 'postmaster.kundenserver.de', 'kundenserver.de'],
  pages: [
    {
      source: {
        page: 'ionos-smtp-errors',
        link: 'https://www.ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver/',
        checked: '2026-11-27',
      },
      rows: [
        ['listed-address', 'block listed | black listed'],
        ['no-reverse-dns', 'dns ptr'],
        ['sender-domain', 'invalid dns'],
        ['spf-failed', 'spf policy'],
        ['too-fast', 'rate limit reached'],
        ['poor-ip', '421 … policy violations'],
        ['blocked-server', '450 … policy violations'],
        ['full', 'quota exceeded | exceeded storage allocation'],
        ['unknown-address', '550 … mailbox unavailable | 550 unknown user'],
        ['receiver-broken', 'local error in processing'],
      ],
    },
  ],
};
