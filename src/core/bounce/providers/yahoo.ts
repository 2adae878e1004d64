import type { Provider } from './provider.ts';

/** Yahoo and AOL, and the domains they host. */
export const yahoo: Provider = {
  name: 'Yahoo',
  hosts: ['yahoodns.net', 'yahoo.com', 'aol.com', 'yahoo.co.jp'],
  domains: [
    'yahoo.com',
    'aol.com',
    'ymail.com',
    'rocketmail.com',
    'yahoo.co.uk',
    'yahoo.de',
    'yahoo.fr',
    'yahoo.it',
    'yahoo.es',
    'yahoo.ca',
    'yahoo.co.in',
    'yahoo.com.br',
    'verizon.net',
    'sbcglobal.net',
    'yahoo.co.jp',
  ],
  signs: ['postmaster.yahooinc.com', 'postmaster.verizonmedia.com', 'postmaster.yahoo.com', 'mail.yahoo.com'],
  pages: [
    {
      source: {
        page: 'yahoo-error-codes',
        link: 'https://senders.yahooinc.com/smtp-error-codes/',
        checked: '2026-02-15',
      },
      rows: [
        [
          'unknown-address',
          'this user doesnt have a … account | mailbox not found | is no longer valid',
          'recipient does not exist | no such user',
        ],
        ['disabled', 'mailbox is disabled | account has been disabled | 554.30'],
        ['full', 'over quota | quota exceeded'],
        ['listed-address', 'bl21 | bl23 | spamhaus*'],
        ['greylisted', 'gl01'],
        [
          'complaints',
          'tss* | ts01 | ts02 | ts03 | ts04 | user complaints | ipts04',
          'emails … have been generating complaints',
        ],
        ['dmarc-failed', 'dmarc'],
        ['dkim-failed', 'dkim'],
        ['unauthenticated', 'failed authentication | authentication checks | authentication failure*'],
        ['receiver-limit', 'receiving mail too quickly'],
        [
          'too-fast',
          'max message per connection | excessive unsolicited | excessive unknown',
          'too many connections | unusual traffic patterns',
        ],
        ['unsafe-content', 'ph01'],
        ['spam-content', 'ph0* | spam | objectionable content'],
        ['sender-domain', 'unresolvable | from domain | null mx'],
        [
          'malformed-message',
          'rfc compliant | rfc compliance | header too big | date outside of range',
          'duplicate headers | value can not be decoded | value cannot be decoded',
          'exotic or forbidden characters | 291',
        ],
        [
          'receiver-broken',
          'resources temporarily unavailable | service not available | temporary domain failure',
          'internal server error | servers are busy',
        ],
        ['relay-denied', 'relaying denied'],
        ['policy', 'not accepted for policy reasons | message not allowed | 5.7.9'],
      ],
    },
  ],
};
