import { exchangePages } from './exchange-online.ts';
import type { Provider } from './provider.ts';

/** Outlook.com, Hotmail, Live and MSN: Microsoft’s mailboxes for people. */
export const outlook: Provider = {
  name: 'Outlook.com',
  hosts: ['olc.protection.outlook.com', 'hotmail.com', 'mail.live.com'],
  domains: [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'hotmail.co.uk',
    'hotmail.fr',
    'hotmail.de',
    'outlook.de',
    'outlook.fr',
    'hotmail.it',
    'hotmail.es',
    'outlook.es',
    'outlook.it',
    'live.fr',
    'live.co.uk',
    'live.nl',
  ],
  signs: ['postmaster.live.com', 'mail.live.com'],
  pages: [
    {
      source: {
        page: 'outlook-troubleshooting',
        link: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
        checked: '2026-02-15',
      },
      rows: [
        ['unauthenticated', '5.7.515 | the required authentication level'],
        ['poor-ip', 'sc 001 | ou 002 | 4.7.650 | 4.7.651 | 4.7.652 | rate limited due to ip reputation'],
        ['too-fast', 'rp 001 | rp 002 | rp 003 | exceeded the rate limit | exceeded the connection limit'],
        ['complaints', 'sc 004 | we have received complaints'],
        ['poor-ip', 'dy 001 | dynamic ips'],
        [
          'blocked-server',
          'sc 002 | sc 003 | dy 002 | namespace mining | open proxy relay | on our block list | s3140',
          's3150 | virus infected server',
        ],
        ['listed-address', 'ou 001 | using spamhaus | in spamhaus | go to spamhaus'],
        ['unknown-address', '5.5.0 | mailbox unavailable'],
        ['spf-failed', 'sender id validation failure'],
      ],
    },
    ...exchangePages,
  ],
};
