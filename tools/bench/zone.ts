import { KEY_1024 } from '../../src/core/records/rules/example-keys.ts';

/** A zone file with so many records about email, as a host of many domains has: each with an SPF record, DMARC, a key and an MX. */
export function zoneOf(records: number): string {
  const lines = ['$TTL 3600', '@ IN SOA ns1.example.com. root.example.com. 1 7200 900 1209600 3600'];
  for (let index = 0; lines.length < records + 2; index++) {
    const name = `shop${index}`;
    lines.push(
      `${name} IN TXT "v=spf1 mx include:_spf${index % 10}.example.com ip4:192.0.2.${index % 250}" " -all"`,
      `_dmarc.${name} IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@${name}.example.com; pct=100"`,
      `s1._domainkey.${name} IN TXT "v=DKIM1; k=rsa; p=${KEY_1024}"`,
      `${name} IN MX 10 mail${index % 7}`,
    );
  }
  return `${lines.slice(0, records + 2).join('\n')}\n`;
}
