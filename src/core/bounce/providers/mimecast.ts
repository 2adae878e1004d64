import type { Provider } from './provider.ts';

/** Mimecast, in front of the servers of its customers. */
export const mimecast: Provider = {
  name: 'Mimecast',
  hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast.com.au', 'mimecast-offshore.com'],
  domains: [],
  signs: ['mimecast', 'mimecastsupport.zendesk.com'],
  pages: [
    {
      source: {
        page: 'mimecast-smtp-codes',
        link: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
        checked: '2026-11-27',
      },
      rows: [
        ['dmarc-failed', 'anti spoofing | dmarc sender invalid'],
        ['spf-failed', 'spf sender invalid'],
        ['dkim-failed', 'dkim sender invalid'],
        ['unauthenticated', 'due to dns authentication'],
        [
          'recipient-restricted',
          'blocked senders | user entry | user domain entry | sender address blocked',
          'envelope blocked | policy level block list | envelope rejected',
        ],
        ['listed-address', 'blocked by rbl | rbl policy'],
        ['poor-ip', 'ip reputation | poor reputation'],
        ['too-fast', 'ip temporarily blacklisted | thread limit | too many connections'],
        ['greylisted', 'internal resource temporarily | internal resources are temporarily'],
        ['loop', 'mail loop'],
        ['too-large', 'maximum email size'],
        ['unsafe-content', 'anti virus | malicious | virus signature | mcspamsignature*'],
        ['spam-content', 'content examination | spam policy | detected as spam'],
        ['unknown-address', 'invalid recipient | invalid address'],
        ['relay-denied', 'open relay not allowed'],
        [
          'login-required',
          'submitter failed to authenticate | incorrect authentication data | failed authentication',
        ],
        ['tls-required', 'configuration is invalid for this certificate'],
        ['policy', 'security policies | host network not allowed | administrative prohibition'],
        [
          'receiver-broken',
          'service is temporarily unavailable | unable to process | recipient temporarily unavailable',
          'inbounds disabled',
        ],
      ],
    },
  ],
};
