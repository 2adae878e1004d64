import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Answer } from '../../src/core/dns/question.ts';
import { checkDomain, checkLists, type DomainRequest, type ListResult } from '../../src/core/domain/index.ts';
import { openResolver, run } from '../../src/network/index.ts';
import { installDnsServers } from '../../tools/dns-servers/install.ts';
import { type DnsServer, startNsd, startRbldnsd } from '../../tools/dns-servers/servers.ts';
import { KEY, LISTS, ZONES } from '../../tools/dns-servers/zones.ts';
import { useProgram } from '../support/cli-program.ts';
import { dohBridge } from '../support/doh-bridge.ts';
import { linesOf } from '../support/domain-checks.ts';

const programs = await installDnsServers();
const missing = 'missing' in programs ? programs.missing : undefined;

// Elsewhere they may be missing, and the tests are skipped with the reason.
if (process.env.CI) it('the real name servers are here', () => assert.equal(missing, undefined));

describe('blocklists on rbldnsd', { skip: missing ?? false }, () => {
  let server: DnsServer | undefined;
  before(async () => {
    if (!('missing' in programs)) server = await startRbldnsd(programs, LISTS);
  });
  after(() => server?.stop());

  async function lists(key?: string, port = server?.port ?? 0): Promise<readonly ListResult[]> {
    const resolver = await openResolver({ kind: 'dns', host: '127.0.0.1', port });
    const subjects = { addresses: ['203.0.113.7', '203.0.113.9'], domains: ['good.test', 'spam.test'] };
    return run(checkLists({ ...subjects, ...(key !== undefined && { key }) }), { resolver });
  }
  const told = (all: readonly ListResult[]) =>
    all.map(({ list, asked, result, reason }) => `${list} ${asked}: ${reason ?? result}`);

  it('are believed where they work, and say nothing where they refuse, make up or list everything', async () => {
    assert.deepEqual(told(await lists()), [
      'spamhaus-zen 203.0.113.7: public-resolver',
      'spamhaus-zen 203.0.113.9: public-resolver',
      'spamcop 203.0.113.7: rewritten',
      'spamcop 203.0.113.9: rewritten',
      'psbl 203.0.113.7: listed',
      'psbl 203.0.113.9: clear',
      'spamhaus-dbl good.test: answers-everything',
      'spamhaus-dbl spam.test: answers-everything',
      'surbl good.test: clear',
      'surbl spam.test: listed',
      'uribl good.test: refused',
      'uribl spam.test: refused',
    ]);
  });

  it('are asked below the key', async () => {
    const zen = (await lists(KEY)).filter(({ list }) => list === 'spamhaus-zen');
    assert.deepEqual(told(zen), ['spamhaus-zen 203.0.113.7: listed', 'spamhaus-zen 203.0.113.9: clear']);
    assert.equal(zen[0]?.said, 'https://www.spamhaus.org/query/ip/203.0.113.7');
  });

  it('say nothing where nobody is there', async () => {
    assert.deepEqual(
      new Set((await lists(undefined, 1)).map(({ reason }) => reason)),
      new Set(['no-answer']),
    );
  });
});

/** A name server gives records in any order. */
function inOrder(answer: Answer | undefined): unknown {
  if (answer?.status !== 'found') return answer;
  return answer.records.toSorted((a, b) => (a.data < b.data ? -1 : 1));
}

describe('domains on NSD', { skip: missing ?? false }, () => {
  let server: DnsServer | undefined;
  before(async () => {
    if (!('missing' in programs)) server = await startNsd(programs, ZONES);
  });
  after(() => server?.stop());
  const { run: runProgram, folder } = useProgram();

  async function faults(domain: string, request: Partial<DomainRequest> = {}): Promise<readonly string[]> {
    const resolver = await openResolver({ kind: 'dns', host: '127.0.0.1', port: server?.port ?? 0 });
    const report = await run(checkDomain({ domain, ...request }), { resolver });
    return linesOf(report).filter((line) => !/^(?:pass|info) /.test(line));
  }

  it('are in order, or say what is not', async () => {
    assert.deepEqual(await faults('good.test', { ip: '203.0.113.7' }), []);
    assert.deepEqual(await faults('good.test', { ip: '203.0.113.8' }), [
      'fail spf-address',
      'fail reverse-dns',
    ]);
    assert.deepEqual(await faults('bare.test', { selectors: ['s1'] }), [
      'fail spf-record',
      'fail dkim-key',
      'fail dmarc-record',
      'unknown reverse-dns',
      'fail mx-record',
    ]);
    assert.ok((await faults('many.test')).includes('fail spf-lookups'));
    assert.ok((await faults('two.test')).includes('fail spf-several-records'));
    assert.ok((await faults('null.test')).includes('warn mx-record'));
    assert.deepEqual(await faults('nowhere.test'), ['fail no-such-domain']);
  });

  it('are unknown where their server fails or refuses', async () => {
    for (const domain of ['broken.example', 'elsewhere.example'])
      for (const line of await faults(domain)) assert.match(line, /^unknown /, domain);
  });

  it('have records longer than one string, and than a packet', async () => {
    assert.ok(!(await faults('long.test')).some((line) => line.includes(' spf-')));
  });

  it('are answered over HTTPS just as by a name server', async () => {
    const port = server?.port ?? 0;
    const byDns = await openResolver({ kind: 'dns', host: '127.0.0.1', port });
    const byHttps = await openResolver({ kind: 'https', url: await dohBridge(port) });
    const labels = (ZONES.test ?? '').match(/^\S+/gm) ?? [];
    const names = [
      ...new Set(labels.map((label) => `${label}.test`)),
      'gone.test',
      '7.113.0.203.in-addr.arpa',
      'a.broken.example',
    ];
    for (const name of names) {
      for (const type of ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'] as const) {
        const [one, other] = await Promise.all(
          [byDns, byHttps].map((resolver) => resolver.ask({ name, type })),
        );
        assert.deepEqual(inOrder(other), inOrder(one), `${type} ${name}`);
      }
    }
  });

  it('are told on the command line, with an exit code', async () => {
    const to = (...args: readonly string[]) =>
      runProgram(['domain', ...args, '--resolver', `127.0.0.1:${server?.port}`]);
    const good = await to('good.test', '--ip', '203.0.113.7');
    assert.equal(good.code, 0, good.out);
    const bare = await to('bare.test');
    assert.equal(bare.code, 1);
    assert.match(
      bare.out,
      /Publish at _dmarc\.bare\.test \(TXT\):\n\s+v=DMARC1; p=none; rua=mailto:postmaster@bare\.test\n/,
    );
    assert.equal((await to('broken.example')).code, 2);
    const json = JSON.parse((await to('many.test', '--format', 'json')).out);
    const lookups = json.checks.find(({ id }: { id: string }) => id === 'spf-lookups');
    assert.deepEqual([lookups.result, lookups.evidence.lookups], ['fail', 12]);
    assert.equal(lookups.evidence.tree.terms[0].names.lookups, 5);
    assert.deepEqual([json.readiness.gmail.bulk, json.readiness.gmail.missing], ['fail', ['spf', 'dmarc']]);
  });

  it('take what a message says', async () => {
    const message =
      'From: News <anna@good.test>\nTo: bob@example.net\nReturn-Path: <x@good.test>\n' +
      'DKIM-Signature: v=1; d=good.test; s=s2; b=\nSubject: Hi\n\nHello\n';
    const cwd = await folder({ 'sent.eml': message });
    const { out, code } = await runProgram(
      ['domain', 'good.test', '--message', 'sent.eml', '--resolver', `127.0.0.1:${server?.port}`],
      { cwd },
    );
    assert.equal(code, 1);
    assert.match(out, /No key at s2\._domainkey\.good\.test/);
    assert.match(out, /matches the DKIM signature of good\.test/);
  });
});
