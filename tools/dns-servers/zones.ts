import type { ListZone, ZoneFiles } from './servers.ts';

/** A key of Spamhaus’ Data Query Service, as it were. */
export const KEY = 'abcdefghijklmnopqrstuvwxyz';

/** Texts of other services beside an SPF record, so many that an answer is longer than a packet. */
const VERIFICATIONS = Array.from(
  { length: 20 },
  (_, at) => `long TXT "service-${at}=${'x'.repeat(200)}"`,
).join('\n');

/** What NSD serves: domains that are in order, and some with faults. */
export const ZONES: ZoneFiles = {
  test: `
good TXT "v=spf1 ip4:203.0.113.7 include:_spf.service -all"
good MX 10 mail.good
mail.good A 203.0.113.7
_dmarc.good TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@good.test"
_smtp._tls.good TXT "v=TLSRPTv1; rua=mailto:tls@good.test"
_mta-sts.good TXT "v=STSv1; id=20261128"
s1._domainkey.good TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
_spf.service TXT "v=spf1 ip4:198.51.100.0/24 -all"
bare MX 10 gone.bare
many TXT "v=spf1 include:_spf1.many include:_spf2.many -all"
_spf1.many TXT "v=spf1 a:a.many a:b.many a:c.many a:d.many a:e.many -all"
_spf2.many TXT "v=spf1 a:a.many a:b.many a:c.many a:d.many a:e.many -all"
a.many A 192.0.2.1
b.many A 192.0.2.2
c.many A 192.0.2.3
d.many A 192.0.2.4
e.many A 192.0.2.5
two TXT "v=spf1 -all"
two TXT "v=spf1 mx -all"
null MX 0 .
null TXT "v=spf1 -all"
long TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 ip4:192.0.2.4 ip4:192.0.2.5 ip4:192.0.2.6 ip4:192.0.2.7 ip4:192.0.2.8 ip4:192.0.2.9 ip4:192.0.2.10 ip4:192.0.2.11 ip4:192.0.2.12" " ip4:192.0.2.13 -all"
${VERIFICATIONS}
`
    .replace(/include:_spf(\d?)\.(\w+)/g, 'include:_spf$1.$2.test')
    .replace(/a:(\w)\.many/g, 'a:$1.many.test'),
  '113.0.203.in-addr.arpa': '7 PTR mail.good.test.\n8 PTR elsewhere.good.test.\n',
  // Nothing to serve: it fails.
  'broken.example': '',
};

/** Lists that work, that refuse, and that say the same of everybody, under the names of the real ones. */
export const LISTS: readonly ListZone[] = [
  {
    name: 'psbl.surriel.com',
    type: 'ip4set',
    data: ':127.0.0.2:Listed in PSBL, see https://psbl.org/listing?ip=$\n127.0.0.2\n203.0.113.7\n',
  },
  // It refuses resolvers that everybody uses: that is the answer to all questions.
  {
    name: 'zen.spamhaus.org',
    type: 'ip4set',
    data: ':127.255.255.254:Error: open resolver\n0.0.0.0/1\n128.0.0.0/1\n',
  },
  // A resolver in between makes up an address for whatever does not exist.
  { name: 'bl.spamcop.net', type: 'ip4set', data: ':203.0.113.80:\n0.0.0.0/1\n128.0.0.0/1\n' },
  // It says that everything is listed.
  { name: 'dbl.spamhaus.org', type: 'dnset', data: ':127.0.1.2:\n*\n.com\n.org\n.test\n.invalid\ninvalid\n' },
  {
    name: 'multi.surbl.org',
    type: 'dnset',
    data: 'test.surbl.org :127.0.0.254:on lists, see https://www.surbl.org/lists\nspam.test :127.0.0.80:on lists [mw, abuse]\n',
  },
  {
    name: 'multi.uribl.com',
    type: 'dnset',
    data: ':127.0.0.1:Query Refused\n.com\n.test\n.invalid\ninvalid\n',
  },
  // Below a key.
  {
    name: `${KEY}.zen.dq.spamhaus.net`,
    type: 'ip4set',
    data: ':127.0.0.3:https://www.spamhaus.org/query/ip/$\n127.0.0.2\n203.0.113.7\n',
  },
];
