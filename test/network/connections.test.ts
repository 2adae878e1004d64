import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { blocklists } from '../../src/core/domain/lists/blocklists.ts';
import { bounceMessage, WITHOUT_DMARC } from '../support/bounce-message.ts';
import { useProgram } from '../support/cli-program.ts';
import { nameServer } from '../support/name-server.ts';

const HOOK = pathToFileURL(resolve('test/support/connections.mjs')).href;
const MESSAGE = [
  'From: Anna <anna.secret@shop.test>',
  'To: bob.private@example.net',
  'Return-Path: <bounce.secret@bounces.shop.test>',
  'DKIM-Signature: v=1; d=shop.test; s=s1; b=',
  'Subject: Our prices',
  '',
  'See https://www.linked-shop.de/offer?for=bob.private@example.net',
  '',
].join('\n');

const { run, folder } = useProgram();

/** Runs the program and gives what it opened: the function that was called, and with what. */
async function opened(args: readonly string[]) {
  const cwd = await folder({
    'draft.html': '<p>Hi</p>',
    'sent.eml': MESSAGE,
    'bounce.eml': bounceMessage([WITHOUT_DMARC]),
  });
  const notes = join(cwd, 'connections');
  const env = { CONNECTIONS: notes, NODE_OPTIONS: `--import ${HOOK}` };
  const { out, err } = await run(args, { cwd, env });
  const lines = await readFile(notes, 'utf8').catch(() => '');
  const calls: readonly (readonly string[])[] = lines
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { calls, out: out + err };
}

describe('what the program opens', () => {
  it('is nothing unless the network is asked for', async () => {
    for (const args of [
      ['draft.html'],
      ['sent.eml'],
      ['explain', 'bounce.eml'],
      ['domain', '--help'],
      ['domain'],
    ])
      assert.deepEqual((await opened(args)).calls, [], args.join(' '));
  });

  it('is the resolver that was named, about domains and addresses only', async () => {
    const { port, asked } = await nameServer(({ type, name }) => {
      if (type === 'TXT' && name === 'shop.test')
        return [{ type: 'TXT', name, data: 'v=spf1 include:spf.shop.test -all' }];
      // One list works.
      return name === 'test.surbl.org.multi.surbl.org' ? [{ type: 'A', name, data: '127.0.0.254' }] : [];
    });
    const server = `127.0.0.1:${port}`;
    const { calls } = await opened([
      'domain',
      'shop.test',
      '--ip',
      '203.0.113.7',
      '--message',
      'sent.eml',
      '--lists',
      '--resolver',
      server,
    ]);
    const servers = calls.filter(([name]) => name === 'setServers').map(([, list]) => list);
    assert.deepEqual([...new Set(servers)], [server]);
    const others = calls.filter(([name = '']) => name !== 'setServers' && !/^resolve/.test(name));
    assert.deepEqual(others, []);
    const zones = blocklists.map(({ zone }) => zone);
    for (const question of new Set(asked)) {
      const [, name = ''] = question.split(' ');
      const isExpected =
        name === 'shop.test' ||
        name.endsWith('.shop.test') ||
        name === '_dmarc.test' ||
        name === '7.113.0.203.in-addr.arpa' ||
        zones.some((zone) => name.endsWith(`.${zone}`));
      assert.ok(isExpected, question);
    }
    assert.ok(asked.some((question) => question === 'A linked-shop.de.multi.surbl.org'));
    assert.doesNotMatch(asked.join('\n'), /secret|private|anna|bob|offer|@/);
  });

  it('is the URL that was named', async () => {
    const url = 'http://127.0.0.1:9/dns-query';
    const { calls, out } = await opened(['domain', 'shop.test', '--resolver', url]);
    assert.match(out, /can’t be reached/);
    const requests = calls.filter(([name]) => name === 'fetch').map(([, address = '']) => address);
    assert.ok(requests.length > 0);
    for (const address of requests) assert.ok(address.startsWith(`${url}?dns=`), address);
    assert.deepEqual(
      calls.filter(([name = '']) => /^(?:resolve|lookup|setServers)/.test(name)),
      [],
    );
  });

  it('keeps a key to the names that are asked', async () => {
    const key = 'abcdefghijklmnopqrstuvwxyz';
    const { port, asked } = await nameServer(() => []);
    const cwd = await folder({});
    for (const format of ['pretty', 'json']) {
      const { out, err } = await run(
        [
          'domain',
          'shop.test',
          '--ip',
          '203.0.113.7',
          '--lists',
          '--resolver',
          `127.0.0.1:${port}`,
          '--format',
          format,
        ],
        { cwd, env: { INBOXLINT_DQS_KEY: key } },
      );
      assert.match(out, /Spamhaus ZEN|spamhaus-zen/);
      assert.doesNotMatch(out + err, new RegExp(key));
    }
    assert.ok(asked.some((question) => question.includes(`${key}.zen.dq.spamhaus.net`)));
    const { err, code } = await run(['domain', 'shop.test', '--lists'], {
      cwd,
      env: { INBOXLINT_DQS_KEY: 'not.a.key' },
    });
    assert.equal(code, 2);
    assert.doesNotMatch(err, /not\.a\.key/);
  });
});
