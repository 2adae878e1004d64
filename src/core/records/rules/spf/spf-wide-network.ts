import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';
import { mechanismsOf } from '../spf-terms.ts';

/** Prefixes up to this length take in more than any sender has: a /8 of IPv4, a block of a whole registry of IPv6. */
const WIDE = { ip4: 8, ip6: 19 } as const;

export const spfWideNetwork = recordRule({
  id: 'spf-wide-network',
  kind: 'spf',
  severity: 'warning',
  title: 'Very large network in an SPF record',
  why: 'A prefix this short lets millions of addresses send email as this domain, nearly all of which belong to others. Often a digit is missing. List only the networks that your email comes from.',
  source: rfc(7208, '5.6'),
  examples: [
    { source: 'v=spf1 ip4:203.0.113.0/⟦2⟧ -all' },
    { source: 'v=spf1 a/⟦8⟧ -all' },
    { source: 'v=spf1 ip6:2001:db8::/⟦3⟧ -all' },
    { source: 'v=spf1 ip4:203.0.113.0/24 ip6:2001:db8::/32 -all' },
  ],
  *check({ spf }) {
    for (const { cidr, cidr6 } of spf ? mechanismsOf(spf) : []) {
      if (cidr && cidr.bits <= WIDE.ip4) {
        yield {
          from: cidr.from,
          to: cidr.to,
          message: text`“/${cidr.text}” covers over ${Math.floor(2 ** (32 - cidr.bits) / 1e6)} million addresses. List only your own networks.`,
        };
      }
      if (cidr6 && cidr6.bits <= WIDE.ip6) {
        yield {
          from: cidr6.from,
          to: cidr6.to,
          message: text`“/${cidr6.text}” covers a large part of the IPv6 address space. List only your own networks.`,
        };
      }
    }
  },
});
