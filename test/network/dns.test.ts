import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordType } from '../../src/core/dns/question.ts';
import { openResolver } from '../../src/network/index.ts';
import { type NameServerAnswer, nameServer } from '../support/name-server.ts';

const ZONE: Readonly<Record<string, NameServerAnswer>> = {
  'A a.test': [{ type: 'A', name: 'a.test', data: '192.0.2.1' }],
  'AAAA a.test': [{ type: 'AAAA', name: 'a.test', data: '2001:db8:0:0:1:0:0:1' }],
  'MX a.test': [{ type: 'MX', name: 'a.test', data: { preference: 10, exchange: 'mail.a.test' } }],
  'MX null.test': [{ type: 'MX', name: 'null.test', data: { preference: 0, exchange: '.' } }],
  'TXT a.test': [{ type: 'TXT', name: 'a.test', data: [Buffer.from('v=spf1 '), Buffer.from('é', 'latin1')] }],
  'PTR 1.2.0.192.in-addr.arpa': [{ type: 'PTR', name: '1.2.0.192.in-addr.arpa', data: 'a.test' }],
  'CNAME alias.test': [{ type: 'CNAME', name: 'alias.test', data: 'a.test' }],
  'A alias.test': [
    { type: 'CNAME', name: 'alias.test', data: 'a.test' },
    { type: 'A', name: 'a.test', data: '192.0.2.1' },
  ],
  'A lost.test': [{ type: 'CNAME', name: 'lost.test', data: 'gone.test' }],
  'A none.test': [],
  'A gone.test': 3,
  'A failing.test': 2,
  'A refusing.test': 5,
  'A odd.test': 1,
};

describe('a name server', async () => {
  const { port, asked } = await nameServer(({ type, name }) => ZONE[`${type} ${name}`] ?? 'nothing');
  const resolver = await openResolver({ kind: 'dns', host: '127.0.0.1', port });
  const ask = (type: RecordType, name: string) => resolver.ask({ type, name });
  const found = (...records: readonly object[]) => ({ status: 'found', records });

  it('is asked for every kind of record', async () => {
    assert.deepEqual(await ask('A', 'a.test'), found({ data: '192.0.2.1' }));
    assert.deepEqual(await ask('AAAA', 'a.test'), found({ data: '2001:db8::1:0:0:1' }));
    assert.deepEqual(await ask('MX', 'a.test'), found({ data: 'mail.a.test', preference: 10 }));
    assert.deepEqual(await ask('MX', 'null.test'), found({ data: '', preference: 0 }));
    assert.deepEqual(await ask('PTR', '1.2.0.192.in-addr.arpa'), found({ data: 'a.test' }));
    assert.deepEqual(await ask('CNAME', 'alias.test'), found({ data: 'a.test' }));
    assert.deepEqual(await ask('A', 'alias.test'), found({ data: '192.0.2.1' }));
  });

  it('gives the strings of a text as bytes', async () => {
    assert.deepEqual(await ask('TXT', 'a.test'), found({ data: 'v=spf1 é', strings: ['v=spf1 ', 'é'] }));
  });

  it('tells what is not there from what it does not say', async () => {
    assert.deepEqual(await ask('A', 'none.test'), { status: 'no-records' });
    assert.deepEqual(await ask('A', 'lost.test'), { status: 'no-records' });
    assert.deepEqual(await ask('A', 'gone.test'), { status: 'no-name' });
    assert.deepEqual(await ask('A', 'failing.test'), { status: 'unknown', reason: 'server-failure' });
    assert.deepEqual(await ask('A', 'refusing.test'), { status: 'unknown', reason: 'refused' });
    assert.deepEqual(await ask('A', 'odd.test'), { status: 'unknown', reason: 'bad-answer' });
  });

  it('is not asked for what can be no name', async () => {
    const before = asked.length;
    for (const name of ['', 'a..test', `${'a'.repeat(64)}.test`, 'a b.test', `${'abc.'.repeat(64)}test`])
      assert.deepEqual(await ask('A', name), { status: 'no-name' }, name);
    assert.equal(asked.length, before);
  });

  it('is given up where the user stops', async () => {
    const stop = new AbortController();
    const answer = resolver.ask({ type: 'A', name: 'silent.test' }, stop.signal);
    stop.abort(new Error('stopped'));
    await assert.rejects(answer, /stopped/);
  });

  it('may not be there', async () => {
    const nobody = await openResolver({ kind: 'dns', host: '127.0.0.1', port: 1 });
    assert.deepEqual(await nobody.ask({ type: 'A', name: 'a.test' }), {
      status: 'unknown',
      reason: 'unreachable',
    });
    const nowhere = await openResolver({ kind: 'dns', host: 'a'.repeat(300), port: 53 });
    assert.deepEqual(await nowhere.ask({ type: 'A', name: 'a.test' }), {
      status: 'unknown',
      reason: 'unreachable',
    });
  });

  it('is waited for no longer than two tries', async () => {
    assert.deepEqual(await ask('A', 'silent.test'), { status: 'unknown', reason: 'timed-out' });
    assert.equal(asked.filter((question) => question === 'A silent.test').length >= 2, true);
  });
});
