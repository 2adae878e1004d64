import { text } from '../../../text/message.ts';
import { type IpBytes, parseIp4, parseIp6, sameNetwork } from '../../ip-address.ts';
import { rfc } from '../../rfc.ts';
import { replacing, withSpace } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { mechanismsOf } from '../spf-terms.ts';

/** Networks whose addresses no receiver ever sees (RFC 6890, section 2.2). */
const PRIVATE: readonly (readonly [IpBytes | undefined, number])[] = [
  [parseIp4('0.0.0.0'), 8],
  [parseIp4('10.0.0.0'), 8],
  [parseIp4('100.64.0.0'), 10],
  [parseIp4('127.0.0.0'), 8],
  [parseIp4('169.254.0.0'), 16],
  [parseIp4('172.16.0.0'), 12],
  [parseIp4('192.168.0.0'), 16],
  [parseIp6('::1'), 128],
  [parseIp6('fc00::'), 7],
  [parseIp6('fe80::'), 10],
];

export const spfPrivateNetwork = recordRule({
  id: 'spf-private-network',
  kind: 'spf',
  severity: 'warning',
  title: 'Private address in an SPF record',
  why: 'Receivers see the public address of your server, never one of a private network such as 10.0.0.0/8 or 192.168.0.0/16. Such an entry has no effect; give the public address.',
  source: rfc(6890, '2.2.2'),
  examples: [
    { source: 'v=spf1 ip4:203.0.113.5 ⟦ip4:192.168.1.10⟧ -all', fixed: 'v=spf1 ip4:203.0.113.5 -all' },
    { source: 'v=spf1 ⟦ip6:fd00:12::/32⟧ -all', fixed: 'v=spf1 -all' },
    { source: 'v=spf1 ip4:203.0.113.5 -all' },
  ],
  *check({ spf, record }) {
    for (const term of spf ? mechanismsOf(spf) : []) {
      const { ip, cidr, cidr6 } = term;
      const bytes = ip?.bytes;
      if (!ip || !bytes) continue;
      const bits = cidr?.bits ?? cidr6?.bits ?? bytes.length * 8;
      const isPrivate = PRIVATE.some(
        ([net, length]) => net && bits >= length && sameNetwork(bytes, net, length),
      );
      if (!isPrivate) continue;
      yield {
        from: term.from,
        to: term.to,
        message: text`“${ip.text}” is a private address that receivers never see. Use the public one.`,
        fixes: replacing(record, { ...withSpace(record, term), becomes: '' }, { safe: false }),
      };
    }
  },
});
