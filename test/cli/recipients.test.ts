import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';
import { nameServer } from '../support/name-server.ts';

const { run, folder } = useProgram();

const LIST =
  'email,name\r\nanna@gmail.con,"Anna, A."\r\nben@gmial.com,Ben\r\ninfo@garden-chairs.com,Shop\r\n';

describe('recipients', () => {
  it('lists each problem at its place, and what there is to do', async () => {
    const cwd = await folder({ 'list.csv': LIST });
    const { code, out } = await run(['recipients', 'list.csv'], { cwd });
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines[0], 'list.csv  3 addresses');
    assert.match(
      lines[1] ?? '',
      /^ {2}2:6 {2}error {4}“\.con” isn’t a top-level domain\. Did you mean “gmail\.com”\? /,
    );
    assert.match(lines[2] ?? '', /^ {2}3:5 {2}warning {2}Did you mean “gmail\.com”\? {2}recipient-typo$/);
    assert.match(lines[3] ?? '', /^ {2}4:1 {2}info {5}“info@” is a role address/);
    assert.equal(lines[4], '  2 problems (1 fixable with --fix).');
  });

  it('counts by provider, thousands set apart', async () => {
    const rows = Array.from(
      { length: 1204 },
      (_, index) => `u${index}@${index < 611 ? 'gmail' : 'garden-chairs'}.com\n`,
    );
    const cwd = await folder({ 'list.csv': `email\n${rows.join('')}` });
    const { code, out } = await run(['recipients', 'list.csv'], { cwd });
    assert.equal(code, 0);
    assert.equal(out, 'list.csv  1,204 addresses: 611 Gmail, 593 others\n  Nothing to fix.\n\n');
  });

  it('fixes what is certain and changes no other byte', async () => {
    const latin1 = Buffer.from(LIST.replace('Anna, A.', 'Bärbel'), 'latin1');
    const wide = Buffer.from(`\uFEFF${LIST}`, 'utf16le');
    const cwd = await folder({ 'a.csv': LIST, 'b.csv': latin1, 'c.csv': wide });
    const { code } = await run(['recipients', '--fix', 'a.csv', 'b.csv', 'c.csv'], { cwd });
    assert.equal(code, 1);
    const fixed = LIST.replace('.con', '.com');
    assert.equal(await readFile(join(cwd, 'a.csv'), 'utf8'), fixed);
    assert.equal(await readFile(join(cwd, 'b.csv'), 'latin1'), fixed.replace('Anna, A.', 'Bärbel'));
    assert.equal(await readFile(join(cwd, 'c.csv'), 'utf16le'), `\uFEFF${fixed}`);
  });

  it('fixes what comes from a pipe, with the report beside it', async () => {
    const { code, out, err } = await run(['recipients', '--fix', '-'], { input: LIST });
    assert.equal(code, 1);
    assert.equal(out, LIST.replace('.con', '.com'));
    assert.match(err, /^- {2}3 addresses: 1 Gmail, 2 others {2}1 problem fixed\n/);
  });

  it('writes JSON with places, fixes and counts', async () => {
    const cwd = await folder({ 'list.csv': LIST });
    const { out } = await run(['recipients', '--format', 'json', 'list.csv'], { cwd });
    const { files } = JSON.parse(out);
    const [{ path, addresses, providers, toFix, fixable, findings }] = files;
    assert.deepEqual(
      { path, addresses, providers, toFix, fixable },
      {
        ...{ path: 'list.csv', addresses: 3, providers: { other: 3 }, toFix: 2, fixable: 1 },
      },
    );
    const [first] = findings;
    assert.deepEqual(first, {
      rule: 'recipient-impossible-domain',
      severity: 'error',
      message: '“.con” isn’t a top-level domain. Did you mean “gmail.com”?',
      evidence: 'gmail.con',
      start: { offset: 17, line: 2, column: 6 },
      end: { offset: 26, line: 2, column: 15 },
      fixes: [
        { title: 'Replace with “gmail.com”', safe: true, edits: [{ start: 17, end: 26, text: 'gmail.com' }] },
      ],
      docs: 'docs/rules/recipient-impossible-domain.md',
    });
  });

  it('takes the lists in a folder, and any file that is named', async () => {
    const cwd = await folder({
      'recipients-2026.csv': LIST,
      'deep/launch.recipients': 'anna@gmail.com\n',
      'prices.csv': 'a,b\n1,2\n',
      'node_modules/x/recipients.csv': LIST,
    });
    const { out } = await run(['recipients', '.'], { cwd });
    assert.deepEqual(out.match(/^\S+ /gm), ['deep/launch.recipients ', 'recipients-2026.csv ']);
    const named = await run(['recipients', 'prices.csv'], { cwd });
    assert.equal(named.out, 'prices.csv  0 addresses\n  No email addresses found.\n\n');
  });

  it('says what it cannot read, and reads the rest', async () => {
    const cwd = await folder({
      'list.csv': 'email\nanna@gmail.com\n',
      'picture.csv': Buffer.from([0x89, 0, 1]),
    });
    const { code, out } = await run(['recipients', 'missing.csv', 'picture.csv', 'list.csv'], { cwd });
    assert.equal(code, 2);
    assert.match(
      out,
      /missing\.csv: no such file or folder\n[\s\S]*picture\.csv: it is not a text file\n[\s\S]*list\.csv {2}1 address/,
    );
    assert.equal((await run(['recipients'], { cwd })).code, 2);
  });

  it('reports as the configuration and --rule say, and fixes nothing where one has a mistake', async () => {
    const cwd = await folder({
      'list.csv': LIST,
      '.inboxlintrc.json':
        '{ "rules": { "recipient-role": "error" }, "overrides": [{ "files": ["*.csv"], "rules": { "recipient-typo": "off" } }] }',
    });
    const { out } = await run(['recipients', 'list.csv'], { cwd });
    assert.deepEqual(
      out.match(/(?:error|warning|info) .*$/gm)?.map((row) => row.replace(/ .* /, ' ')),
      [...['error recipient-impossible-domain', 'error recipient-role']],
    );
    const options = ['--no-config', '--rule', 'recipient-impossible-domain:off', '--rule=recipient-typo:off'];
    assert.equal((await run(['recipients', ...options, 'list.csv'], { cwd })).code, 0);
    const wrong = await folder({
      'list.csv': LIST,
      '.inboxlintrc.json': '{ "rules": { "recipient-tpyo": "off" } }',
    });
    const fixed = await run(['recipients', '--fix', 'list.csv'], { cwd: wrong });
    assert.equal(fixed.code, 2);
    assert.match(fixed.err, /There is no rule “recipient-tpyo”; did you mean “recipient-typo”\?/);
    assert.equal(await readFile(join(wrong, 'list.csv'), 'utf8'), LIST);
  });

  it('lists ten problems of a rule, or all', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `u${index}@gmail.con\n`);
    const cwd = await folder({ 'list.csv': `email\n${rows.join('')}` });
    const { out } = await run(['recipients', 'list.csv'], { cwd });
    assert.equal(out.match(/Did you mean/g)?.length, 10);
    assert.match(out, / {2}15 more of recipient-impossible-domain\n {2}--verbose lists every problem\.\n/);
    const all = await run(['recipients', '--verbose', 'list.csv'], { cwd });
    assert.equal(all.out.match(/Did you mean/g)?.length, 25);
  });
});

describe('recipients --mx', () => {
  it('asks about each domain once, and says which receive no email', async () => {
    const server = await nameServer(({ name, type }) => {
      if (name === 'gone.com') return 3;
      if (name === 'refuses.com' && type === 'MX')
        return [{ type: 'MX', name, data: { preference: 0, exchange: '.' } }];
      if (name === 'lives.com' && type === 'MX')
        return [{ type: 'MX', name, data: { preference: 10, exchange: 'mx.lives.com' } }];
      return [];
    });
    const rows = [
      'anna@lives.com',
      'ben@gone.com',
      'cleo@GONE.com',
      'dina@refuses.com',
      'eva@bare.com',
      'fay@gmail.con',
    ];
    const cwd = await folder({ 'list.csv': `email\n${rows.join('\n')}\n` });
    const { code, out } = await run(
      ['recipients', '--mx', '--resolver', `127.0.0.1:${server.port}`, '--format', 'json', 'list.csv'],
      { cwd },
    );
    assert.equal(code, 1);
    const [{ findings, domains }] = JSON.parse(out).files;
    const dead = findings.filter(({ rule }: { rule: string }) => rule === 'recipient-dead-domain');
    assert.deepEqual(
      dead.map(({ message }: { message: string }) => message.split('. ')[0]),
      [
        'The domain “gone.com” doesn’t exist',
        'The domain “gone.com” doesn’t exist',
        '“refuses.com” accepts no email',
        '“bare.com” has no email server',
      ],
    );
    assert.deepEqual(domains, { asked: 4, unknown: [] });
    assert.deepEqual(server.asked.toSorted(), [
      ...['A bare.com', 'AAAA bare.com', 'MX bare.com', 'MX gone.com', 'MX lives.com', 'MX refuses.com'],
    ]);
  });

  it('calls nothing dead where the name server refuses, and says so', async () => {
    const server = await nameServer(() => 5);
    const { code, out } = await run(['recipients', '--mx', `--resolver=127.0.0.1:${server.port}`, '-'], {
      input: 'email\nanna@garden-chairs.com\n',
    });
    assert.equal(code, 2);
    assert.match(out, /No answer from the DNS about garden-chairs\.com\. Try again later\./);
    assert.doesNotMatch(out, /recipient-dead-domain/);
  });

  it('is the only thing that asks, and says why mailboxes are never probed', async () => {
    const { out } = await run(['recipients', '--help']);
    assert.match(out, /Mailboxes are never probed\./);
    assert.equal((await run(['recipients', '--resolver', '192.0.2.53', 'x.csv'])).code, 2);
  });
});
