import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from 'html-to-text';
import * as engine from '../../src/core/index.ts';
import { check } from '../../src/core/index.ts';
import { type FilterKind, type FilterResult, openFilters } from '../../src/filters/index.ts';
import { readTarget } from '../../src/filters/target.ts';
import { installFilters } from '../../tools/filter-servers/install.ts';
import { type FilterServer, startRspamd, startSpamd } from '../../tools/filter-servers/servers.ts';
import { witnesses } from '../../tools/generate/witnesses.ts';
import { openAnswers } from '../../tools/parity/answers.ts';
import { hearing, mapAtOnce } from '../../tools/parity/hear.ts';
import { targetOf } from '../../tools/parity/run.ts';
import { useProgram } from '../support/cli-program.ts';

const programs = await installFilters();
const missing = 'missing' in programs ? programs.missing : undefined;

// Elsewhere they may be missing, and the tests are skipped with the reason.
if (process.env.CI) it('the real filters are here', () => assert.equal(missing, undefined));

const SPAMMY = `---
subject: "CONGRATULATIONS DEAR {{ user.first_name }}"
from: Acme <news@example.com>
---
<html><body>
<p>Dear winner, our offer is risk free.</p>
<p><a href="http://bit.ly/abc">https://example.org/</a></p>
</body></html>
`;

const PLAIN = `---
subject: Your booking for Saturday
from: Acme <news@example.com>
---
<html><body>
<p>Hello {{ first_name }}, thank you for your booking. We look forward to seeing you at the workshop on Saturday
morning. Bring something to write with; lunch is included, and there is a tram stop in front of the door.</p>
<p>If you cannot come, tell us by Thursday and we give the place to somebody else.</p>
</body></html>
`;

describe('the real filters', { skip: missing ?? false }, () => {
  const servers: Partial<Record<FilterKind, FilterServer>> = {};
  const { run, folder } = useProgram();

  before(async () => {
    if ('missing' in programs) return;
    const [spamd, rspamd] = await Promise.allSettled([startSpamd(programs), startRspamd(programs)]);
    if (spamd.status === 'fulfilled') servers.spamassassin = spamd.value;
    if (rspamd.status === 'fulfilled') servers.rspamd = rspamd.value;
  });
  after(() => Promise.all(Object.values(servers).map((server) => server.stop())));

  const address = (kind: FilterKind) => `127.0.0.1:${servers[kind]?.port}`;
  const all = () => [
    `--with=spamassassin=${address('spamassassin')}`,
    `--with=rspamd=http://${address('rspamd')}`,
  ];

  async function verdict(
    kind: FilterKind,
    source: string,
    format: engine.Format = 'html',
  ): Promise<FilterResult> {
    const read = readTarget(kind, address(kind));
    assert.ok('target' in read);
    const filters = openFilters(
      [read.target],
      { timeout: 60_000, maximumSize: 512_000 },
      { ...engine, compile },
    );
    const report = check(source, { format });
    const [answer] = await filters.judge({ source, format, bytes: 'utf-8', report });
    assert.ok(answer && 'score' in answer, JSON.stringify(answer));
    return answer;
  }

  /** What the symbols of a name stand at, with the rule of ours that found the same. */
  function places(source: string, { symbols }: FilterResult, name: string) {
    return symbols
      .filter((symbol) => symbol.name === name)
      .map(({ span, rule }) => `${source.slice(span.start, span.end)} ${rule ?? '-'}`);
  }

  it('are SpamAssassin, whose symbols stand at what they are about', async () => {
    const answer = await verdict('spamassassin', SPAMMY);
    assert.equal(answer.threshold, 5);
    assert.equal(answer.isSpam, answer.score >= 5);
    assert.ok(answer.score > 3, `${answer.score}`);
    assert.deepEqual(places(SPAMMY, answer, 'DEAR_WINNER'), ['Dear winner impersonal-greeting']);
    assert.deepEqual(places(SPAMMY, answer, 'HTTPS_HTTP_MISMATCH').length, 1);
    assert.ok(answer.symbols.every(({ description }) => typeof description === 'string'));
    const sum = answer.symbols.reduce((total, { score = 0 }) => total + score, 0);
    assert.ok(Math.abs(sum - answer.score) < 1, `${sum} and ${answer.score}`);
  });

  it('are Rspamd, whose symbols stand at what they are about', async () => {
    const answer = await verdict('rspamd', SPAMMY);
    assert.equal(answer.threshold, 15);
    assert.equal(answer.action === 'no action', !answer.isSpam);
    assert.deepEqual(places(SPAMMY, answer, 'HTTP_TO_HTTPS'), ['http insecure-link']);
    assert.deepEqual(places(SPAMMY, answer, 'REDIRECTOR_FALSE'), ['http://bit.ly/abc -']);
    const known = answer.symbols.find(({ name }) => name === 'HFILTER_HOSTNAME_UNKNOWN');
    assert.equal(known?.about, 'delivery');
  });

  it('name every symbol that a rule claims, of the message that stands for it', async () => {
    const { spamassassin, rspamd } = servers;
    assert.ok(spamassassin && rspamd);
    const hear = hearing({
      spamassassin: targetOf('spamassassin', spamassassin),
      rspamd: targetOf('rspamd', rspamd),
      answers: await openAnswers(undefined, []),
    });
    const missed = await mapAtOnce([...witnesses.values()], 4, async ({ symbol, format, draft }) => {
      const fired = await hear(draft, format);
      return fired?.has(symbol) ? [] : [symbol];
    });
    assert.deepEqual(missed.flat(), []);
  });

  it('let an ordinary draft through, as composed', async () => {
    for (const kind of ['spamassassin', 'rspamd'] as const) {
      const { isSpam, symbols } = await verdict(kind, PLAIN);
      assert.equal(isSpam, false, kind);
      const held = symbols.filter(({ score = 0, about }) => score >= 0.5 && about !== 'delivery');
      assert.deepEqual(
        held.map(({ name }) => name),
        [],
        kind,
      );
    }
  });

  it('are shown under the draft on the command line, and fail it where it is spam to them', async () => {
    const cwd = await folder({
      'a.html': SPAMMY.replace('Dear winner', 'Dear winner, you are 100% guaranteed a prize! Dear winner'),
    });
    const { code, out, err } = await run(['--fail-on=100', ...all(), 'a.html'], { cwd });
    assert.equal(err, '');
    assert.match(out, /SpamAssassin at 127\.0\.0\.1:\d+: [\d.]+ points, spam \(spam at 5 or more\)\n/);
    assert.match(
      out,
      /Rspamd at 127\.0\.0\.1:\d+: [\d.]+ points, .* \(rejected at 15 or more\); 2\.5 of these are about delivery/,
    );
    assert.match(out, /3\.10 {2}6:\d+ +DEAR_WINNER {2}.* {2}impersonal-greeting\n/);
    assert.equal(code, 1);
  });

  it('are a field of each draft in JSON', async () => {
    const cwd = await folder({ 'a.html': PLAIN, 'a.data.json': '{ "first_name": "Kim" }' });
    const { code, out } = await run(['--format=json', ...all(), 'a.html'], { cwd });
    const [draft] = JSON.parse(out).drafts;
    assert.equal(code, 0);
    assert.equal(Object.keys(draft).at(-1), 'filters');
    const [spamassassin, rspamd] = draft.filters;
    assert.deepEqual(Object.keys(spamassassin), ['filter', 'host', 'score', 'threshold', 'spam', 'symbols']);
    assert.equal(rspamd.action, 'no action');
    for (const symbol of [...spamassassin.symbols, ...rspamd.symbols]) {
      assert.ok(symbol.start.line >= 1 && symbol.end.offset >= symbol.start.offset);
    }
  });

  it('are asked over an encrypted connection, and not where the certificate is not trusted', async () => {
    if ('missing' in programs) return;
    const cwd = await folder({ 'a.html': PLAIN });
    const [key, certificate] = [join(cwd, 'key.pem'), join(cwd, 'certificate.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', certificate];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      ...subject,
      ...files,
    ]);
    assert.equal(made.status, 0, String(made.stderr ?? made.error));
    await chmod(key, 0o644);
    const server = await startSpamd(programs, { key, certificate });
    try {
      const args = ['--format=json', `--with=spamassassin=tls://127.0.0.1:${server.port}`, 'a.html'];
      const trusted = await run(args, { cwd, env: { NODE_EXTRA_CA_CERTS: certificate } });
      assert.equal(JSON.parse(trusted.out).drafts[0].filters[0].threshold, 5, trusted.out);
      const untrusted = await run(args, { cwd });
      assert.match(
        JSON.parse(untrusted.out).drafts[0].filters[0].error,
        /^No encrypted connection to SpamAssassin/,
      );
    } finally {
      await server.stop();
    }
  });

  it('judge a folder of 500 drafts, several at a time, in their order', async () => {
    const files = Array.from({ length: 500 }, (_, index) => [
      `emails/${String(index).padStart(3, '0')}.txt`,
      `---\nsubject: Note ${index}\n---\nSee you on Friday at ten, then.\n`,
    ]);
    const cwd = await folder(Object.fromEntries(files));
    const { code, out } = await run(['--format=json', all()[1] ?? '', 'emails'], { cwd });
    const { drafts } = JSON.parse(out);
    assert.equal(code, 0);
    assert.deepEqual(
      drafts.map(({ path }: { path: string }) => path),
      files.map(([path]) => path),
    );
    assert.ok(
      drafts.every(({ filters }: { filters: { score?: number }[] }) => typeof filters[0]?.score === 'number'),
    );
  });
});
