import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, decode, encode } from 'dns-packet';
import type { AnswerRecord, RecordType } from '../../src/core/dns/question.ts';
import { decodeAnswer } from '../../src/network/wire/decode.ts';
import { encodeQuery } from '../../src/network/wire/encode.ts';
import { Random } from '../../tools/fuzz/random.ts';
import { response } from '../support/name-server.ts';

const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'] as const satisfies readonly RecordType[];
const LABELS = ['a', 'mail', '_dmarc', 'xn--tda', 'a-b', '0', 'q'.repeat(63)] as const;

function nameOf(random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => random.of(LABELS)).join('.');
}

/** A record as dns-packet takes it, and as it has to be read. */
function recordOf(random: Random, type: RecordType, name: string): readonly [Answer, AnswerRecord] {
  const host = nameOf(random);
  switch (type) {
    case 'A': {
      const data = Array.from({ length: 4 }, () => random.below(256)).join('.');
      return [{ type, name, data }, { data }];
    }
    case 'AAAA': {
      const groups = Array.from({ length: 8 }, () => (random.oneIn(2) ? 0 : random.below(65_536)));
      const data = groups.map((group) => group.toString(16)).join(':');
      return [{ type, name, data }, { data: new URL(`https://[${data}]`).hostname.slice(1, -1) }];
    }
    case 'MX': {
      const preference = random.below(65_536);
      return [
        { type, name, data: { preference, exchange: host } },
        { data: host, preference },
      ];
    }
    case 'TXT': {
      const strings = Array.from({ length: random.between(1, 3) }, () =>
        Buffer.from(Array.from({ length: random.below(256) }, () => random.below(256))),
      );
      const read = strings.map((bytes) => bytes.toString('latin1'));
      return [
        { type, name, data: strings },
        { data: read.join(''), strings: read },
      ];
    }
    default:
      return [{ type, name, data: host }, { data: host }];
  }
}

/** A question at random, and dns-packet's answer to it with what has to be read of it. */
function exchangeOf(random: Random) {
  const [type, name] = [random.of(TYPES), nameOf(random)];
  const records = Array.from({ length: random.below(5) }, () => recordOf(random, type, name));
  const alias: Answer = { type: 'CNAME', name, data: nameOf(random) };
  const others: readonly Answer[] = type !== 'CNAME' && random.oneIn(3) ? [alias] : [];
  const query = decode(Buffer.from(encodeQuery(name.split('.'), type)));
  const message = encode(response(query, [...others, ...records.map(([sent]) => sent)]));
  return { type, name, query, message, expected: records.map(([, read]) => read) };
}

describe('DNS messages', () => {
  it('are written as dns-packet reads them', () => {
    for (const type of TYPES) {
      const { questions, additionals, flags, id } = decode(
        Buffer.from(encodeQuery(['_dmarc', 'a', 'test'], type)),
      );
      assert.deepEqual(questions, [{ name: '_dmarc.a.test', type, class: 'IN' }]);
      assert.deepEqual([id, flags], [0, 0x100]);
      const [opt] = additionals ?? [];
      assert.equal(opt?.type === 'OPT' && opt.udpPayloadSize, 65_535);
    }
  });

  it('are read as dns-packet wrote them', () => {
    const random = new Random(1);
    for (let round = 0; round < 2000; round++) {
      const { type, name, message, expected } = exchangeOf(random);
      const answer = decodeAnswer(message, name.split('.'), type);
      const wanted = expected.length > 0 ? { status: 'found', records: expected } : { status: 'no-records' };
      assert.deepEqual(answer, wanted, `${type} ${name}`);
    }
  });

  it('are read without an error however they are damaged', () => {
    const random = new Random(2);
    for (let round = 0; round < 20_000; round++) {
      const { type, name, message } = exchangeOf(random);
      const damaged = Uint8Array.from(
        message.subarray(0, random.oneIn(3) ? random.below(message.length + 1) : undefined),
      );
      for (let times = random.below(4); times > 0; times--)
        damaged[random.below(damaged.length)] = random.of([0, 0xc0, 0xff, random.below(256)]);
      const answer = decodeAnswer(damaged, name.split('.'), type);
      assert.ok(['found', 'no-records', 'no-name', 'unknown'].includes(answer.status));
    }
  });

  it('are read where names go in circles', () => {
    const query = decode(Buffer.from(encodeQuery(['a', 'test'], 'CNAME')));
    const message = encode(response(query, [{ type: 'CNAME', name: 'a.test', data: 'b.test' }]));
    // The last bytes are the target: a label of its own and a pointer to itself.
    const looped = Uint8Array.from([
      ...message.subarray(0, -8),
      1,
      0x61,
      0xc0,
      message.length - 8,
      0,
      0,
      0,
      0,
    ]);
    assert.deepEqual(decodeAnswer(looped, ['a', 'test'], 'CNAME'), {
      status: 'unknown',
      reason: 'bad-answer',
    });
  });

  it('have bytes that are no letters written as in zone files', () => {
    const query = decode(Buffer.from(encodeQuery(['a', 'test'], 'PTR')));
    const message = encode(response(query, [{ type: 'PTR', name: 'a.test', data: 'xyz.test' }]));
    const at = message.lastIndexOf('xyz');
    const odd = Uint8Array.from(message);
    odd.set([0x2e, 0x20, 0x5c], at);
    assert.deepEqual(decodeAnswer(odd, ['a', 'test'], 'PTR'), {
      status: 'found',
      records: [{ data: '\\.\\032\\\\.test' }],
    });
  });
});
