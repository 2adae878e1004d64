import { text } from '../../../text/message.ts';
import { parseIp4, parseIp6 } from '../../ip-address.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

export const mxAddressTarget = recordRule({
  id: 'mx-address-target',
  kind: 'mx',
  severity: 'error',
  title: 'IP address as an MX host',
  why: 'An MX record names a host. An IP address in its place is looked up as a name that doesn’t exist, and email to the domain isn’t delivered. Give the host a name with an A or AAAA record.',
  source: rfc(5321, '5.1'),
  examples: [
    { path: 'example.com.zone', source: '@ IN MX 10 ⟦192.0.2.1⟧' },
    { path: 'dnsconfig.js', source: "D('example.com', REG, MX('@', 10, '⟦192.0.2.1⟧'));" },
    { path: 'example.com.zone', source: '@ IN MX 10 mail\nmail IN A 192.0.2.1' },
  ],
  *check({ record }) {
    const host = record.text.text.replace(/\.$/, '');
    if (!(parseIp4(host) ?? parseIp6(host))) return;
    yield {
      from: 0,
      to: host.length,
      message: text`“${host}” is an address. An MX record needs the name of a host.`,
    };
  },
});
