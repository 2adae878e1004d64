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
        [
          'unauthenticated',
          '5.7.515 | does not meet the required authentication level',
          'doesnt meet the required authentication level',
        ],
        ['too-fast', 'rp 001 | rp 002 | rp 003 | exceeded the rate limit | exceeded the connection limit'],
        ['poor-ip', 'sc 001 | ou 002 | 4.7.650 | 4.7.651 | 4.7.652 | rate limited due to ip reputation'],
        [
          'blocked-server',
          'sc 002 | sc 003 | dy 001 | dy 002 | namespace mining',
          'part of their network is on our block list | s3140 | s3150',
        ],
        ['complaints', 'sc 004'],
        ['listed-address', 'ou 001 | blocked using spamhaus | listed in spamhaus'],
        [
          'unknown-address',
          '5.5.0 requested action not taken mailbox unavailable',
          'requested action not taken mailbox unavailable',
        ],
        ['spf-failed', 'sender id validation failure'],
      ],
    },
  ],
};
