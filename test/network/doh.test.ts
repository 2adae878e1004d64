import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { after, describe, it } from 'node:test';
import { decode, encode } from 'dns-packet';
import { openResolver } from '../../src/network/index.ts';
import { portOf } from '../support/misbehaving-server.ts';
import { response } from '../support/name-server.ts';

const TYPE = { 'content-type': 'application/dns-message' };
const QUESTION = { type: 'A', name: 'a.test' } as const;
const BAD = { status: 'unknown', reason: 'bad-answer' };

/** Opens a resolver over HTTP on this machine that answers as told. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${portOf(server)}/dns-query`;
  return { requests, url, resolver: await openResolver({ kind: 'https', url }) };
}

function queryOf({ url = '' }: IncomingMessage) {
  const sent = new URL(url, 'http://127.0.0.1').searchParams.get('dns') ?? '';
  return decode(Buffer.from(sent, 'base64url'));
}

describe('a resolver over HTTPS', () => {
  it('is asked as RFC 8484 says', async () => {
    const { requests, resolver } = await serve((request, reply) => {
      const query = queryOf(request);
      reply
        .writeHead(200, TYPE)
        .end(encode(response(query, [{ type: 'A', name: 'a.test', data: '192.0.2.1' }])));
    });
    assert.deepEqual(await resolver.ask(QUESTION), { status: 'found', records: [{ data: '192.0.2.1' }] });
    const [request] = requests;
    assert.ok(request);
    assert.equal(request.method, 'GET');
    assert.equal(request.headers.accept, 'application/dns-message');
    assert.match(request.url ?? '', /^\/dns-query\?dns=[\w-]+$/);
    const query = queryOf(request);
    assert.equal(query.id, 0);
    assert.deepEqual(query.questions, [{ ...QUESTION, class: 'IN' }]);
  });

  it('says what is not there', async () => {
    const { resolver } = await serve((request, reply) => {
      const query = queryOf(request);
      const [question] = query.questions ?? [];
      reply.writeHead(200, TYPE).end(encode(response(query, question?.name === 'gone.test' ? 3 : [])));
    });
    assert.deepEqual(await resolver.ask(QUESTION), { status: 'no-records' });
    assert.deepEqual(await resolver.ask({ type: 'A', name: 'gone.test' }), { status: 'no-name' });
  });

  it('is believed nothing but an answer to the question', async () => {
    const manners: readonly ((request: IncomingMessage, reply: ServerResponse) => void)[] = [
      (_, reply) => reply.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
      (_, reply) => reply.writeHead(200, TYPE).end('Welcome'),
      (_, reply) => reply.writeHead(500, TYPE).end(),
      (_, reply) => reply.writeHead(200, TYPE).end(Buffer.alloc(100_000)),
      (request, reply) => reply.writeHead(200, TYPE).end(encode(queryOf(request))),
      (request, reply) => {
        const query = { ...queryOf(request), questions: [{ type: 'A', name: 'b.test' } as const] };
        reply.writeHead(200, TYPE).end(encode(response(query, [])));
      },
      (request, reply) => {
        const whole = encode(response(queryOf(request), [{ type: 'A', name: 'a.test', data: '192.0.2.1' }]));
        reply.writeHead(200, TYPE).end(whole.subarray(0, -2));
      },
      (request, reply) => {
        const said = response(queryOf(request), []);
        reply.writeHead(200, TYPE).end(encode({ ...said, flags: (said.flags ?? 0) | 0x200 }));
      },
    ];
    for (const [at, manner] of manners.entries()) {
      const { resolver } = await serve(manner);
      assert.deepEqual(await resolver.ask(QUESTION), BAD, `manner ${at}`);
    }
  });

  it('is asked nowhere else', async () => {
    const elsewhere = await serve((_, reply) => reply.end());
    const { resolver } = await serve((_, reply) => reply.writeHead(302, { location: elsewhere.url }).end());
    assert.deepEqual(await resolver.ask(QUESTION), { status: 'unknown', reason: 'unreachable' });
    assert.equal(elsewhere.requests.length, 0);
  });

  it('is given up where the user stops', async () => {
    const stop = new AbortController();
    const { resolver } = await serve(() => stop.abort(new Error('stopped')));
    await assert.rejects(resolver.ask(QUESTION, stop.signal), /stopped/);
  });

  it('is tried twice, and no longer', async () => {
    const { resolver, requests } = await serve(() => {});
    assert.deepEqual(await resolver.ask(QUESTION), { status: 'unknown', reason: 'timed-out' });
    assert.equal(requests.length, 2);
  });
});
