import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder } from '../../src/cli/in-order.ts';
import { useProgram } from '../support/cli-program.ts';
import { misbehaving } from '../support/misbehaving-server.ts';

const { run, folder } = useProgram();

const ANSWER = JSON.stringify({ score: 1, required_score: 15, action: 'no action', symbols: {} });
const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${ANSWER.length}\r\n\r\n${ANSWER}`;

describe('--with', () => {
  it('leaves our findings as they are where no filter answers, and exits with 2', async () => {
    const port = await misbehaving((socket) => socket.end());
    const cwd = await folder({ 'a.html': '<p>Hello!!!</p>', 'b.html': '<p>Bye!!!</p>' });
    const alone = await run(['--format=json', 'a.html'], { cwd });
    const { code, out, err } = await run(['--format=json', `--with=rspamd=127.0.0.1:${port}`, 'a.html'], {
      cwd,
    });
    assert.equal(code, 2);
    const [{ filters, ...draft }] = JSON.parse(out).drafts;
    assert.deepEqual(draft, JSON.parse(alone.out).drafts[0]);
    assert.deepEqual(filters, [
      {
        filter: 'Rspamd',
        host: `127.0.0.1:${port}`,
        error: `Rspamd at 127.0.0.1:${port} closed the connection before it finished answering. Its log may say why.`,
      },
    ]);
    assert.match(err, /^error {2}a\.html: Rspamd at .* closed the connection/);
  });

  it('tells once that a filter is away', async () => {
    const cwd = await folder({
      'a.html': '<p>Hello!!!</p>',
      'b.html': '<p>Bye!!!</p>',
      'c.html': '<p>Bye!!!</p>',
    });
    const { code, out, err } = await run(['--with=spamassassin=127.0.0.1:1', 'a.html', 'b.html', 'c.html'], {
      cwd,
    });
    assert.equal(code, 2);
    assert.equal(err.match(/Nothing is listening at 127\.0\.0\.1:1/g)?.length, 1);
    assert.equal(out.match(/repeated-punctuation/g)?.length ?? 0, 6);
  });

  it('sends what is in the data file, and none where that is faulty', async () => {
    const sent: string[] = [];
    const port = await misbehaving((socket, request) => {
      sent.push(request.toString('utf8'));
      socket.end(answer);
    });
    const cwd = await folder({
      'a.txt': '---\nsubject: Hi\n---\nDear {{ user.name }}',
      'a.txt.data.json': '{ "user": { "name": "Kim" } }',
      'b.txt': '---\nsubject: Hi\n---\nDear {{ user.name }}',
      'b.data.json': '{\n  "user": { "name": Kim }\n}',
    });
    const { code, err } = await run([`--with=rspamd=127.0.0.1:${port}`, 'a.txt', 'b.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^error {2}b\.txt: b\.data\.json:2:21: Unexpected text.* No filter was asked\.\n$/);
    assert.equal(sent.length, 1);
    assert.match(sent[0] ?? '', /Dear Kim/);
  });

  it('gives Rspamd the password of the environment, and shows it nowhere', async () => {
    let request = '';
    const port = await misbehaving((socket, content) => {
      request = content.toString('latin1');
      socket.end(answer);
    });
    const cwd = await folder({ 'a.txt': 'Hello' });
    const env = { INBOXLINT_RSPAMD_PASSWORD: 'swordfish' };
    const { out, err } = await run(['--format=json', `--with=rspamd=127.0.0.1:${port}`, 'a.txt'], {
      cwd,
      env,
    });
    assert.match(request, /\r\nPassword: swordfish\r\n/);
    assert.doesNotMatch(out + err, /swordfish/);
  });

  it('judges what is on the standard input, corrected', async () => {
    let request = '';
    const port = await misbehaving((socket, content) => {
      request = content.toString('latin1');
      socket.end(answer);
    });
    const args = ['--stdin', '--fix', `--with=rspamd=127.0.0.1:${port}`, '--stdin-filename=a.txt'];
    const { out, err } = await run(args, { cwd: await folder({}), input: 'Hello!!!\n' });
    assert.equal(out, 'Hello!\n');
    assert.match(err, /Rspamd at .*: 1 point, not spam/);
    assert.match(request, /\r\n\r\nHello!\r?\n/);
  });

  it('has at most four drafts wait at a time, and tells of them in order', async () => {
    let [waiting, most] = [0, 0];
    const port = await misbehaving((socket) => {
      most = Math.max(most, ++waiting);
      setTimeout(() => {
        waiting--;
        socket.end(answer);
      }, 30 * Math.random());
    });
    const names = Array.from({ length: 20 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
    const cwd = await folder(Object.fromEntries(names.map((name) => [name, 'Hello'])));
    const { out } = await run(['--format=json', `--with=rspamd=127.0.0.1:${port}`, ...names], { cwd });
    assert.deepEqual(
      JSON.parse(out).drafts.map(({ path }: { path: string }) => path),
      names,
    );
    assert.ok(most > 1 && most <= 4, `${most}`);
  });

  for (const [args, message] of [
    [['--with=clamav=x', 'a'], /--with: There is no filter “clamav”/],
    [['--with', 'a'], /--with: There is no filter “a”/],
    [['--filter-timeout=3', 'a'], /Add --with/],
    [['--with=rspamd=x', '--filter-timeout=0', 'a'], /--filter-timeout takes seconds, more than 0/],
    [['--with=rspamd=x', '--filter-max-size=big', 'a'], /--filter-max-size takes KB/],
  ] as const) {
    it(`is refused: ${args.join(' ')}`, async () => {
      const { code, err } = await run(args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});

describe('work in order', () => {
  it('stops at a fault, and leaves no other unhandled', async () => {
    const finished: number[] = [];
    const work = async (item: number) => {
      if (item >= 1) throw new Error(`no ${item}`);
      return item;
    };
    const done = inOrder([0, 1, 2, 3], 3, work, async (item) => {
      finished.push(item);
    });
    await assert.rejects(done, /no 1/);
    assert.deepEqual(finished, [0]);
  });
});
