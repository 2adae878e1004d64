import type { Provider } from './provider.ts';

/** Laposte.net. Its codes are an `LPN` and three digits. */
export const laposte: Provider = {
  name: 'Laposte.net',
  hosts: ['laposte.net'],
  domains: ['laposte.net'],
  signs: ['lpn', 'lpn000', 'lpn007', 'lpn027', 'lpn105', 'lpnaaa'],
  pages: [
    {
      source: {
        page: 'smtp-errors-laposte',
        link: 'https://bentonow.com/smtp-errors/laposte',
        checked: '2026-11-27',
      },
      rows: [
        ['listed-address', '102 | cloudmark | spamhaus | blacklistlookup'],
        ['unknown-address', '416 | destinataire invalide | invalid recipient'],
        ['full', '417 | destinataire pleine | overquota'],
        ['sender-domain', '405 | emetteur invalide'],
        ['dmarc-failed', '517 | dmarc'],
        ['poor-ip', '503 … client host rejected'],
        ['spam-content', '510 … service refuse | 506'],
        ['too-fast', '104 | trop de connexions'],
      ],
    },
  ],
};
