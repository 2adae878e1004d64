import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countAddresses, recipientsIn } from '../../../src/core/plan/list-counts.ts';
import { receiverOf } from '../../../src/core/plan/receivers.ts';

describe('the addresses of a list', () => {
  it('are counted by receiver, each once, whatever stands around them', () => {
    const list = [
      'email,name',
      'Anna@gmail.com,Anna',
      'anna@GMAIL.com,Anna again',
      '"Smith, Bob" <bob@yahoo.co.uk>; mailto:carl@outlook.fr\tdora@example.com',
      'no@address, @example.com, eve@, fay@localhost',
    ].join('\r\n');
    const counts = countAddresses(list);
    assert.deepEqual(counts, { google: 1, yahoo: 1, microsoft: 1, other: 1 });
    assert.equal(recipientsIn(counts), 4);
  });

  it('are none in what is no list', () => assert.deepEqual(countAddresses('Dear all,\n@ 5 p.m.'), {}));
});

describe('a domain', () => {
  it('belongs to the receiver who runs its mailboxes', () => {
    const receivers = {
      'gmail.com': 'google',
      'hotmail.co.uk': 'microsoft',
      'live.nl': 'microsoft',
      'yahoo.com.br': 'yahoo',
      'aol.de': 'yahoo',
      'me.com': 'apple',
      'qq.com': 'tencent',
      'gmx.net': 'gmx',
      'example.com': 'other',
    };
    for (const [domain, receiver] of Object.entries(receivers))
      assert.equal(receiverOf(domain), receiver, domain);
  });

  it('that only begins like one of a receiver is somebody else’s', () => {
    for (const domain of ['yahoo.example.com', 'live.example', 'outlook.test.invalid', 'notgmail.com'])
      assert.equal(receiverOf(domain), 'other', domain);
  });
});
