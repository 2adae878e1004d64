import type { Provider } from './provider.ts';

/** Gmail and Google Workspace. */
export const google: Provider = {
  name: 'Gmail',
  hosts: ['google.com', 'googlemail.com'],
  domains: ['gmail.com', 'googlemail.com'],
  signs: ['gsmtp', 'gcdp', 'support.google.com'],
  pages: [
    {
      source: {
        page: 'google-3726730',
        link: 'https://support.google.com/a/answer/3726730',
        checked: '2026-06-18',
      },
      rows: [
        ['dmarc-missing', '4.7.31 | 5.7.31 | dmarc record'],
        [
          'not-aligned',
          '4.7.32 | 5.7.32 | there is no dmarc alignment',
          'isnt aligned with either the authenticated spf or dkim',
        ],
        [
          'dmarc-failed',
          'unauthenticated email from … dmarc policy | is not accepted due to domains dmarc policy',
        ],
        [
          'spf-failed',
          'has an spf record with a hard fail policy | 5.7.27 | 4.7.27 | 5.7.24 | 4.7.24',
          'spf record of the sending domain has one or more suspicious entries',
        ],
        ['dkim-failed', '5.7.30 | 4.7.30'],
        [
          'unauthenticated',
          '5.7.26 | 4.7.26 | gmail requires all senders to authenticate',
          'because the sender is unauthenticated',
        ],
        ['spam-content', 'nature of the content | likely unsolicited | rejected due to spam classification'],
        ['disabled', '5.2.1 … is inactive | 5.2.1 … is disabled'],
        [
          'no-reverse-dns',
          '5.7.25 | 4.7.23 | does not have a ptr record | doesnt have a ptr record',
          'ipv6 sending guidelines | regarding ptr records and authentication',
          '5.7.1 … records and authentication',
        ],
        [
          'tls-required',
          '5.7.29 | 4.7.29 | tls required for rcpt domain | must issue a starttls command first',
        ],
        ['link-reputation', 'containing one of your url domains'],
        [
          'too-fast',
          '4.7.28 | 5.7.28 | unusual rate of unsolicited',
          'this email has been rate limited … limits for sending',
          '550 5.7.1 this email has been rate limited | 550 5.7.1 … this mail has been rate limited',
          'unusual rate of email',
        ],
        ['poor-ip', 'very low reputation of the sending ip'],
        [
          'poor-domain',
          'very low reputation of the sending domain',
          '5.7.1 of the sending domain to best protect our users',
        ],
        ['sender-blocked', 'suspended due to abuse'],
        ['protocol', 'multiple destination domains'],
        ['unsafe-content', 'content presents a potential security issue | illegal attachment'],
        [
          'malformed-message',
          'not rfc 5322 compliant | missing a valid address in | missing a valid message id',
          'multiple addresses in | unicode character in a disallowed header',
          'encoded word syntax is not permitted | 5.6.0 … malformed',
          '5.7.1 from header are not accepted',
        ],
        [
          'receiver-limit',
          '5.2.1 … is receiving | 5.2.1 that prevents additional messages | 4.2.1 … is receiving',
        ],
        ['disabled', '5.2.1'],
        ['full', '4.2.2 | 5.2.2 | out of storage space | is over quota'],
        ['unknown-address', '550 5.1.1 | account that you tried to reach does not exist | p nosuchuser'],
        ['unknown-domain', '553 5.1.2 | able to find the recipient domain'],
        ['unknown-address', '553 5.1.3 | recipient address … is not a valid rfc'],
        ['sender-domain', '553 5.1.7 | sender address … is not a valid rfc'],
        ['malformed-message', '5.3.4 … header | message header size limits'],
        ['too-large', '5.3.4 | 5.2.3 | message size limits | exceeds googles limit of … attachments'],
        [
          'own-limit',
          '5.4.5 | sending limit exceeded | smtp relay limit',
          '4.2.1 temporary error for more information on smtp relay limits',
          'too many recipients for this sender | your message has too many recipients',
          'domain policy size per transaction exceeded',
        ],
        ['loop', '5.4.6'],
        ['receiver-broken', '4.3.0 | temporary system problem | mail server temporarily rejected | 4.4.5'],
        [
          'login-required',
          '5.7.14 | 5.7.80 | 5.7.90 | 5.7.8 | 5.7.9 | 530 5.7.0 | 534 | 535',
          'unrecognized authentication type | xoauth is no longer supported | too many login attempts',
          'too many unauthenticated commands | authentication required',
        ],
        [
          'relay-denied',
          'email relay denied | mail relay denied | invalid credentials for relay',
          'email sending denied',
        ],
        ['blocked-server', 'is not authorized to send email directly'],
        [
          'recipient-restricted',
          'has a policy that prohibits | violates … email policy',
          'ip not in whitelist for rcpt domain',
        ],
        ['protocol', '5.5.1 | 5.5.2 | 5.5.4 | 5.7.10 | 5.7.11 | 4.5.0 | no identity changes permitted'],
        ['receiver-broken', '4.4.2 | try again later closing connection | connection expired'],
      ],
    },
  ],
};
