import { type Address, ipAddress, isLocal, knownHosts } from '../../facts/hosts/hosts.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Addresses of networks at home and in offices (RFC 1918, RFC 3927, RFC 4193, RFC 4291): nobody else reaches them. */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd]|\[fe[89ab])/;

/** A name that a provider gives to an address of its network; numbers in the order of the address or the other way. */
const NAMED =
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)[.-]){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\.(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}$/;
/** One number of an address is three digits long nearly always, none of a version is. */
const LARGE = /^(?:\d{1,3}[.-]){0,3}[12]\d\d[.-]/;

export const ipAddressLink = rule({
  id: 'ip-address-link',
  group: 'links',
  severity: 'warning',
  title: 'Link to an IP address',
  why: 'Links to an IP address instead of a domain are much more common in spam than in legitimate email, so filters flag them however the number is written. Use the site’s domain name.',
  filters: ['NORMAL_HTTP_TO_IP', 'URI_HEX_IP', 'HTTP_TO_IP'],
  examples: [
    { format: 'html', draft: '<a href="http://⟦192.0.2.7⟧/offer">See the offer</a>' },
    { format: 'text', draft: 'See https://⟦3221225991⟧/offer or https://⟦0xC0.0.0x2.07⟧:8080/.' },
    { format: 'markdown', draft: '[See the offer](https://⟦[2001:db8::7]⟧/offer)' },
    { format: 'html', draft: '<a href="http://⟦7.2.0.192.host.example.net⟧/offer">See the offer</a>' },
    { format: 'html', draft: '<img src="http://⟦192.168.0.12⟧/logo.png" alt="Logo">' },
    {
      format: 'html',
      draft: '<table background="https://⟦192.0.2.7⟧/wood.png"><tr><td>Hello</td></tr></table>',
    },
    {
      format: 'html',
      draft:
        '<a href="https://{{ host }}/192.0.2.7">Offer</a><a href="http://127.0.0.1:3000/">Test</a><a href="https://1.example.com">One</a><a href="https://1-2-3-4-kids.example.com">Kids</a><a href="https://10.0.0.1.docs.example.com">Docs</a>',
    },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      const ip = ipAddress(address.host);
      if (NAMED.test(address.host) && LARGE.test(address.host)) yield named(target, address);
      if (ip === undefined || isLocal(ip)) continue;
      const span = target.span(address.start, address.end);
      const evidence = target.text.slice(address.start, address.end);
      const written = ip === address.host ? ip : `${evidence} (${ip})`;
      const message = PRIVATE.test(ip)
        ? text`${written} is an address in a private network, so recipients can’t open it. Use the site’s domain name.`
        : text`${written} is an IP address, which filters may flag. Use the site’s domain name.`;
      yield { span, evidence, message };
    }
  },
});

function named(target: MappedText, { host, start, end }: Address): Hit {
  const message = text`“${host}” is a provider’s automatic name for an IP address, which is typical of spam. Use the site’s domain name.`;
  return { span: target.span(start, end), evidence: target.text.slice(start, end), message };
}
