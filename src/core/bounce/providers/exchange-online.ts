import type { PageRows, Provider } from './provider.ts';

/** What Microsoft says of the codes of Exchange Online; the servers of Outlook.com give some of them too. */
export const exchangePages: readonly PageRows[] = [
  {
    source: {
      page: 'exchange-online-ndr',
      link: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
      checked: '2026-11-27',
    },
    rows: [
      ['disabled', 'accountdisabledexception | 5.2.1'],
      ['unauthenticated', '5.7.515 | required authentication level | 4.7.26 | must pass either spf or dkim'],
      ['dmarc-failed', '5.7.509 | does not pass dmarc'],
      ['spf-failed', '5.7.23 | sender policy framework'],
      ['no-reverse-dns', '5.7.25 | must have a reverse dns'],
      ['listed-address', 'blocked using spamhaus | is listed in spamhaus'],
      ['spam-content', '5.7.350 | detected as spam'],
      [
        'own-limit',
        '5.1.90 | daily limit for message recipients | submission quota | submissionquotaexceeded*',
        'maximum number of messages they can send',
      ],
      [
        'receiver-limit',
        '5.2.121 | 5.2.122 | recipient thread limit | queue quota | per hour message receive limit',
        'messages they can receive per hour',
      ],
      [
        'too-fast',
        '4.5.3 | 5.5.3 | too many recipients | 5.7.508 | has exceeded permitted limits',
        'number of concurrent connections',
      ],
      ['poor-ip', '4.7.650 | 4.7.651 | 4.7.652 | 5.7.708 | traffic not accepted from this ip'],
      ['too-fast', '4.7.5* | 4.7.6* | 4.7.85* | 4.7.86* | 4.7.87* | 4.7.88* | 4.7.89*'],
      ['sender-domain', '5.7.750 | unregistered domain | unregistered domains | 5.1.0 … sender denied'],
      ['recipient-restricted', '5.7.703 | tenant allow block list'],
      [
        'sender-blocked',
        '5.1.8 | bad outbound sender | 5.7.501 | spam abuse detected | 5.7.502 | 5.7.503 | 5.7.70*',
        '5.7.71* | 5.7.72* | 5.7.73* | 5.7.74* | tenant has exceeded threshold',
      ],
      ['relay-denied', '5.7.64 | tenantattribution | unable to relay | relay access denied'],
      [
        'login-required',
        '5.7.57 | 5.7.139 | 5.7.30 | client was not authenticated | client not authenticated',
        'sendasdenied | permissions to send as this sender | 5.7.60 | 5.2.252',
      ],
      [
        'blocked-server',
        '5.7.511 | 5.7.60* | 5.7.61* | 5.7.62* | 5.7.63* | 5.7.64* | banned sending ip',
        'banned sender | 5.7.513 | customer block list | 5.7.507 | rejected by recipient',
      ],
      [
        'unknown-address',
        '5.1.10 | 5.1.1 | 5.1.3 | 5.1.20 | recipientnotfound | recipnotfound | recipient not found',
        'not found by smtp address lookup | 5.5.0 … mailbox unavailable | 5.7.504 | 5.7.505',
        'recipient address rejected access denied | banned recipient',
      ],
      ['unknown-domain', '5.4.310 | domain does not exist'],
      ['dns-error', '5.4.312 | dns query failed | 4.4.312'],
      ['tls-required', 'starttls is required'],
      [
        'recipient-restricted',
        '5.7.12 | 5.7.124 | 5.7.129 | 5.7.13 | 5.7.133 | 5.7.134 | 5.7.135 | 5.7.136 | 5.7.520',
        '5.7.51 | sendernotauthenticated* | restrictedtorecipients* | delivery not authorized',
        'allowed senders list | tenantinboundattribution | transport rules rejectmessage',
      ],
      [
        'starttls-failed',
        '5.7.321 | 5.7.322 | 5.7.323 | 5.7.324 | starttls not supported | tlsa invalid',
        'dnssec invalid',
      ],
      ['loop', '5.4.6 | 5.4.14 | routing loop | hop count exceeded'],
      [
        'malformed-message',
        '5.7.512 | rfc 5322 | 5.6.11 | bare linefeeds | invalid characters',
        'dg ref header is too long',
      ],
      ['unsafe-content', 'as345 | 5.0.350 … policy violation detected'],
      ['malformed-content', '5.6.0 | content conversion'],
      ['protocol', '5.7.506 | bad helo'],
      ['policy', '5.7.510 | email over ipv6 | 5.3.190 | journaling'],
      ['full', '5.2.2 | quotaexceeded* | mailbox full'],
      ['too-large', '5.2.3 | 5.3.4 | recipsizelimit | message size'],
      ['gave-up', '4.4.7 | 5.4.300 | message expired'],
      ['unreachable', '4.4.316 | 5.4.316 | 4.4.0 | connection refused | no healthy secondary server'],
      ['receiver-broken', '4.3.1 | 4.3.2 | 4.7.0 | temporary server error'],
    ],
  },
];

/** Microsoft 365: mailboxes of companies and schools. */
export const exchangeOnline: Provider = {
  name: 'Microsoft 365',
  hosts: ['mail.protection.outlook.com', 'mx.microsoft', 'prod.outlook.com', 'outlook.office365.com'],
  domains: [],
  signs: ['prod.protection.outlook.com', 'prod.outlook.com', 'sender.office.com', 'go.microsoft.com'],
  pages: exchangePages,
};
