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
        ['listed-address', 'bl21 | bl23 | in spamhauss list | spamhaus'],
        [
          'complaints',
          'tss01 | tss02 | tss03 | tss04 | tss05 | tss06 | tss07 | tss08 | tss09 | tss10 | tss11',
          'unexpected volume or user complaints | excessive user complaints',
        ],
        [
          'dmarc-failed',
          'failed authentication … dmarc policy | dmarc policy | due to failed authentication',
        ],
        ['dkim-failed', 'dkim'],
        ['unsafe-content', 'ph01'],
        ['spam-content', 'ph02 | ph03 | ph04 | ph05 | spam'],
        [
          'malformed-message',
          'not rfc compliant | header too big | date outside of range',
          'header value can not be decoded | exotic or forbidden characters | 291',
        ],
        ['sender-domain', 'unresolvable rfc.5321 | unresolvable rfc.5322 | unresolvable rfc | from domain'],
        ['receiver-limit', 'receiving mail too quickly'],
        ['too-fast', 'max message per connection | excessive unsolicited | too many connections'],
        [
          'receiver-broken',
          'resources temporarily unavailable | service not available | temporary domain failure',
          'internal server error',
        ],
        ['relay-denied', 'relaying denied'],
        ['policy', 'not accepted for policy reasons | message not allowed | 5.7.9'],
      ],
    },
  ],
};
