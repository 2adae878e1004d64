import assert from 'node:assert/strict';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { describe, it } from 'node:test';
import {
  formatIp,
  type IpBytes,
  parseIp,
  parseIp4,
  parseIp6,
  reverseName,
  sameNetwork,
} from '../../../src/core/records/ip-address.ts';
import { Random } from '../../../tools/fuzz/random.ts';

/** Addresses, and texts that differ from one in a character. */
function texts(count: number): string[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => {
    const text = random.oneIn(2) ? randomIp4(random) : randomIp6(random);
    if (random.oneIn(2)) return text;
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) + random.of(['', '.', ':', '::', '0', 'f', 'g', '256', ' ']) + text.slice(at + 1)
    );
  });
}

function randomIp4(random: Random): string {
  return Array.from({ length: 4 }, () => random.below(256)).join('.');
}

function randomIp6(random: Random): string {
  const groups = Array.from({ length: 8 }, () => (random.oneIn(2) ? 0 : random.below(65536)).toString(16));
  const text = random.oneIn(4) ? `${groups.slice(0, 6).join(':')}:${randomIp4(random)}` : groups.join(':');
  return random.oneIn(2) ? text.replace(/\b0(?::0)+\b/, random.oneIn(2) ? ':' : '') : text;
}

describe('an address', () => {
  it('is one where Node says so', () => {
    for (const text of texts(20_000)) {
      assert.equal(parseIp4(text) !== undefined, isIPv4(text), text);
      assert.equal(parseIp6(text) !== undefined, isIPv6(text), text);
    }
  });

  it('is written as URLs have it', () => {
    for (const text of texts(5000)) {
      const bytes = parseIp6(text);
      if (bytes) assert.equal(`[${formatIp(bytes)}]`, new URL(`http://[${text}]/`).hostname, text);
    }
  });

  it('is in a network where Node says so', () => {
    const random = new Random(11);
    let inside = 0;
    for (let round = 0; round < 4000; round++) {
      const isIp4 = random.oneIn(2);
      const text = isIp4 ? randomIp4(random) : randomIp6(random);
      const network = (isIp4 ? parseIp4(text) : parseIp6(text)) ?? [];
      if (network.length === 0) continue;
      const near = network.with(random.below(network.length), random.below(256));
      const bits = random.below(network.length * 8 + 1);
      const family = isIp4 ? 'ipv4' : 'ipv6';
      const list = new BlockList();
      list.addSubnet(formatIp(network), bits, family);
      const expected = list.check(formatIp(near), family);
      assert.equal(sameNetwork(network, near, bits), expected, `${formatIp(near)} in ${text}/${bits}`);
      if (expected) inside++;
    }
    assert.ok(inside > 500);
  });

  it('of IPv4 that IPv6 carries is one of IPv4', () => {
    assert.deepEqual(parseIp('::ffff:192.0.2.1'), [192, 0, 2, 1]);
    assert.deepEqual(parseIp('::FFFF:C000:201'), [192, 0, 2, 1]);
    assert.equal(parseIp('::fffe:192.0.2.1')?.length, 16);
  });

  it('has a name to look its own name up', () => {
    assert.equal(reverseName([192, 0, 2, 1]), '1.2.0.192.in-addr.arpa');
    const bytes: IpBytes = parseIp6('2001:db8::cb01') ?? [];
    assert.equal(
      reverseName(bytes),
      '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    );
  });
});
