import type { Provider } from './provider.ts';

/** Orange and Wanadoo. Their codes are an `OFR` and three digits. */
export const orange: Provider = {
  name: 'Orange',
  hosts: ['orange.fr', 'wanadoo.fr'],
  domains: ['orange.fr', 'wanadoo.fr'],
  signs: ['ofr', 'ofr004', 'ofr005', 'ofr006'],
  pages: [
    {
      source: {
        page: 'smtp-errors-orange',
        link: 'https://bentonow.com/smtp-errors/orange',
        checked: '2026-11-27',
      },
      rows: [
        ['listed-address', '102 | cloudmark | spamhaus'],
        ['too-fast', '104 | trop de connexions'],
        ['full', '417 | destinataire pleine | overquota'],
        ['unknown-address', '416 | destinataire invalide | invalid recipient'],
        ['sender-domain', '405 | emetteur invalide'],
        ['dmarc-failed', '517 | dmarc'],
        ['spam-content', '506 | mail rejete'],
        ['poor-ip', '105'],
      ],
    },
  ],
};
