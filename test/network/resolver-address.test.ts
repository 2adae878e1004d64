import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../../src/core/index.ts';
import { isLocalResolver, readResolver, resolverName } from '../../src/network/index.ts';

const NAMED: Readonly<Record<string, string>> = {
  '192.0.2.53': '192.0.2.53:53',
  '192.0.2.53:5353': '192.0.2.53:5353',
  'Dns.Example.com': 'dns.example.com:53',
  '2001:db8::53': '[2001:db8::53]:53',
  '[2001:db8::53]:5353': '[2001:db8::53]:5353',
  'https://dns.example.com/dns-query': 'https://dns.example.com/dns-query',
  'https://dns.example.com/dns-query{?dns}': 'https://dns.example.com/dns-query',
  'http://localhost:8053/': 'http://localhost:8053/',
};

const REFUSED: Readonly<Record<string, RegExp>> = {
  'dns example.com': /isn’t a valid address of a resolver/,
  '192.0.2.53:0': /isn’t a valid/,
  '192.0.2.53:65536': /isn’t a valid/,
  '192.0.2.53/24': /isn’t a valid/,
  '999.0.2.53': /isn’t a valid/,
  '[2001:db8::g]:53': /isn’t a valid/,
  'tls://dns.example.com': /isn’t a valid/,
  'https://': /isn’t a valid/,
  'https://me:secret@dns.example.com/': /Remove the password/,
  'http://dns.example.com/dns-query': /Use https/,
};

describe('the address of a resolver', () => {
  it('is a host, with a port where it is another than 53, or a URL', () => {
    for (const [given, name] of Object.entries(NAMED)) {
      const read = readResolver(given);
      assert.equal('resolver' in read && resolverName(read.resolver), name, given);
    }
  });

  it('is the system’s where none is named', () => {
    for (const given of ['', '  ', 'system'])
      assert.deepEqual(readResolver(given), { resolver: { kind: 'system' } });
  });

  it('is refused with a sentence', () => {
    for (const [given, sentence] of Object.entries(REFUSED)) {
      const read = readResolver(given);
      assert.match('problem' in read ? render(read.problem) : 'read', sentence, given);
      assert.doesNotMatch('problem' in read ? render(read.problem) : '', /secret/);
    }
  });

  it('says whether it is on this machine', () => {
    const isLocal = (given: string) => {
      const read = readResolver(given);
      return 'resolver' in read && isLocalResolver(read.resolver);
    };
    for (const given of ['127.0.0.53', 'localhost:5353', '[::1]:53', 'http://127.0.0.1:8053/'])
      assert.ok(isLocal(given), given);
    for (const given of ['', '192.0.2.53', '127.0.0.1.example.com', 'https://dns.example.com/'])
      assert.ok(!isLocal(given), given);
  });
});
