import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../package.json';
import { underlined, useProgram } from '../support/cli-program.ts';

const { run, folder, program } = useProgram();

const LOUD = 'Hello Anna,\n\nour shop opens!!! See you on Monday.\n';
const CLEAN = 'Hello Anna,\n\nthe notes of our meeting are ready.\n';
const SPAM =
  '<p>Dear friend, act now!!! Earn $5000 per week, risk free, 100% guaranteed winner, free money!</p>\n' +
  '<a href="http://bit.ly/x">https://example.com/login</a><p>Click here now, limited time, double your income</p>';

const NOBODY = 65534;

describe('the options', () => {
  it('tell how they are used, and the version', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    for (const option of ['--fix', '--fail-on', '--format', '--config', '--no-config', '--stdin-filename']) {
      assert.ok(help.out.includes(option), option);
    }
    assert.equal((await run(['-h'])).out, help.out);
    assert.deepEqual(await run(['--version']).then(({ code, out }) => [code, out]), [0, `${version}\n`]);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--fromat', 'json', 'a.html'], /^error {2}Unknown option --fromat\. Did you mean --format\?$/m],
    [['--fxi', 'a.html'], /Unknown option --fxi\. Did you mean --fix\?/],
    [['-x', 'a.html'], /Unknown option -x\.$/m],
    [['--format=xml', 'a.html'], /--format takes pretty, json, sarif, .* or unix, not “xml”/],
    [['--format', 'jsn', 'a.html'], /Did you mean json\?/],
    [['--fail-on', 'riksy', 'a.html'], /a level \(clean, caution, risky, spam\).* Did you mean risky\?/],
    [['--fail-on', '101', 'a.html'], /a score from 0 to 100, not “101”/],
    [['--fail-on'], /--fail-on needs a value, for example --fail-on=caution\./],
    [['--config', '--fix', 'a.html'], /--config needs a value/],
    [['--fix=yes', 'a.html'], /--fix takes no value/],
    [['--max-warnings', 'few', 'a.html'], /--max-warnings takes a whole number, 0 or more, not “few”/],
    [['--max-warnings=-1', 'a.html'], /takes a whole number/],
    [['--qiet', 'a.html'], /Unknown option --qiet\. Did you mean --quiet\?/],
    [['--config', 'a.json', '--no-config', 'a.html'], /either --config or --no-config, not both/],
    [['--stdin', 'a.html'], /--stdin reads one draft/],
    [['--stdin-filename', 'a.html', 'b.html'], /Add --stdin/],
    [['domian', 'shop.test'], /^error {2}“domian” is neither a command nor a file\. Did you mean domain\?$/m],
    [['Recipient', 'list.csv'], /Did you mean recipients\?/],
    [[], /Name the files, folders or globs/],
  ];
  for (const [args, message] of wrong) {
    it(`refuse: inboxlint ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /--help/);
    });
  }

  it('end at --, so that a name may begin with a dash', async () => {
    const cwd = await folder({ '-draft.txt': LOUD });
    const { code, out } = await run(['--', '-draft.txt'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(underlined(out), ['!!!']);
  });
});

describe('the exit code', () => {
  it('is 0 below the level that fails, 1 from it on', async () => {
    const cwd = await folder({ 'clean.txt': CLEAN, 'spam.html': SPAM });
    assert.equal((await run(['clean.txt'], { cwd })).code, 0);
    const spam = await run(['spam.html', 'clean.txt'], { cwd });
    assert.equal(spam.code, 1);
    assert.match(
      spam.out,
      /\n\d+ problems(?: \(\d+ fixable with --fix\))? in 2 drafts; 1 at or above “risky” \(--fail-on\)\.\nScores, lower is better: 1 clean, 1 spam\.\n$/,
    );
    assert.equal((await run(['--fail-on=clean', 'clean.txt'], { cwd })).code, 1);
  });

  it('follows --fail-on as a score', async () => {
    const cwd = await folder({ 'loud.txt': LOUD });
    const report = JSON.parse((await run(['--format=json', 'loud.txt'], { cwd })).out);
    const { score } = report.drafts[0];
    assert.ok(score > 0);
    const failing = await run([`--fail-on=${score}`, 'loud.txt'], { cwd });
    assert.equal(failing.code, 1);
    assert.ok(failing.out.endsWith(`; 1 at or above a score of ${score} (--fail-on).\n`), failing.out);
    assert.equal((await run([`--fail-on=${score + 1}`, 'loud.txt'], { cwd })).code, 0);
  });

  it('takes 25, 50 and 75 for the levels that begin there', async () => {
    const cwd = await folder({ 'clean.txt': CLEAN, 'loud.txt': LOUD, 'spam.html': SPAM });
    for (const [score, level] of [
      [0, 'clean'],
      [25, 'caution'],
      [50, 'risky'],
      [75, 'spam'],
    ] as const) {
      for (const file of ['clean.txt', 'loud.txt', 'spam.html']) {
        const codes = [score, level].map(
          async (limit) => (await run([`--fail-on=${limit}`, file], { cwd })).code,
        );
        const [byScore, byLevel] = await Promise.all(codes);
        assert.equal(byScore, byLevel, `${file} at ${level}`);
      }
    }
  });
});

describe('a finding’s severity', () => {
  const CONFIG = '{ "rules": { "repeated-punctuation": "error" } }';

  it('fails the run where it is error, whatever the score', async () => {
    const cwd = await folder({ '.inboxlintrc.json': CONFIG, 'loud.txt': LOUD, 'clean.txt': CLEAN });
    const { code, out } = await run(['--fail-on=spam', 'loud.txt', 'clean.txt'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\n1 problem with severity error\.\n$/);
    assert.equal((await run(['clean.txt'], { cwd })).code, 0);
    assert.equal((await run(['--fix', 'loud.txt'], { cwd })).code, 0);
    assert.equal((await run(['--stdin', '--format=json'], { cwd, input: LOUD })).code, 1);
  });

  it('fails the run where there are more warnings than --max-warnings, in all drafts together', async () => {
    const cwd = await folder({ 'a.txt': LOUD, 'b.txt': LOUD.replace('Monday', 'Monday!!!') });
    assert.equal((await run(['--max-warnings=3', 'a.txt', 'b.txt'], { cwd })).code, 0);
    const { code, out } = await run(['--max-warnings=2', 'a.txt', 'b.txt'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\n3 warnings, more than --max-warnings 2\.\n$/);
    const many = await folder({ 'a.txt': LOUD.repeat(1200) });
    assert.match((await run(['--max-warnings=0', 'a.txt'], { cwd: many })).out, /\n1200 warnings, /);
  });

  it('decides with --quiet what is listed, and nothing else', async () => {
    const loud = 'Dear friend, our shop opens!!!';
    const cwd = await folder({
      '.inboxlintrc.json': CONFIG,
      'a.txt': loud,
      'b.txt': 'Dear friend, hello',
      'c.html': SPAM,
    });
    const all = await run(['a.txt', 'b.txt', 'c.html'], { cwd });
    const quiet = await run(['--quiet', 'a.txt', 'b.txt', 'c.html'], { cwd });
    assert.equal(quiet.code, all.code);
    assert.match(all.out, /impersonal-greeting/);
    assert.doesNotMatch(quiet.out, /impersonal-greeting|^b\.txt/m);
    assert.deepEqual(underlined(quiet.out), ['!!!', '!!!']);
    assert.match(quiet.out, /^c\.html$/m);
    assert.equal(quiet.out.split('\n').at(-4), all.out.split('\n').at(-4));
    const { drafts } = JSON.parse((await run(['--quiet', '--format=json', 'a.txt', 'b.txt'], { cwd })).out);
    const rules = drafts.map(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule),
    );
    assert.deepEqual(rules, [['repeated-punctuation'], []]);
  });
});

describe('files, folders and globs', () => {
  it('check a named file whatever it is called', async () => {
    const cwd = await folder({ notes: LOUD, 'src/index.html': '<p>Hi!!!</p>' });
    const { out } = await run(['notes', './src/index.html'], { cwd });
    assert.match(out, /^notes$/m);
    assert.match(out, /^src\/index\.html$/m);
    assert.deepEqual(underlined(out), ['!!!', '!!!']);
  });

  it('find the drafts of a folder, and nothing else', async () => {
    const cwd = await folder({
      'emails/spring/a.html': CLEAN,
      'Newsletter/b.MD': CLEAN,
      'c.email.html': CLEAN,
      'd.eml': 'Subject: Notes\n\nHello',
      'e.mjml': '<mjml></mjml>',
      'f.md': '---\ntitle: x\nsubject: Notes\n---\nHello',
      'g.html': '<!-- inboxlint-disable shouting -->',
      'site/index.html': '<p>no draft</p>',
      'README.md': '# no draft\n\nsubject: nothing',
      'emails/logo.png': Buffer.from([137, 80, 78, 71, 0]),
      'node_modules/x/emails/a.html': CLEAN,
      '.git/emails/a.html': CLEAN,
    });
    const { code, out, err } = await run(['--format=json', '.'], { cwd });
    assert.equal(err, '');
    assert.equal(code, 0);
    const paths = JSON.parse(out).drafts.map(({ path }: { path: string }) => path);
    assert.deepEqual(paths, [
      'Newsletter/b.MD',
      'c.email.html',
      'd.eml',
      'e.mjml',
      'emails/spring/a.html',
      'f.md',
      'g.html',
    ]);
  });

  it('know a folder for drafts from inside it, and its subfolders', async () => {
    const cwd = await folder({ 'emails/a.html': CLEAN, 'emails/spring/b.html': CLEAN });
    assert.match((await run(['.'], { cwd: join(cwd, 'emails') })).out, /in 2 drafts/);
    assert.match((await run(['emails/spring'], { cwd })).out, /^emails\/spring\/b\.html$/m);
  });

  it('expand globs, and check a file named twice once', async () => {
    const cwd = await folder({
      'a.html': CLEAN,
      'x/b.html': CLEAN,
      'x/c.txt': CLEAN,
      'node_modules/d.html': CLEAN,
    });
    const { code, out } = await run(['**/*.html', 'a.html', './x/../a.html'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /in 2 drafts/);
  });

  it('take a name that looks like a glob for the file it names', async () => {
    const cwd = await folder({ '[id].html': CLEAN });
    assert.equal((await run(['[id].html'], { cwd })).code, 0);
  });

  it('survive a symbolic link to the folder around it', async () => {
    const cwd = await folder({ 'emails/a.html': CLEAN });
    await symlink('..', join(cwd, 'emails/loop'));
    const { code, out } = await run(['emails'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /in 1 draft\./);
  });
});

describe('what cannot be read', () => {
  const files = {
    'good.txt': LOUD,
    'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    'legacy.txt': Buffer.from('Les \xe9l\xe8ves \xe9taient l\xe0', 'latin1'),
    'large.html': Buffer.alloc(10 * 1024 * 1024 + 1, 'x'),
    'src/code.ts': 'x',
  };
  const names = ['missing.html', 'picture.html', 'legacy.txt', 'large.html', 'src', '*.rtf', 'good.txt'];

  it('is one line each, and the others are still checked', async () => {
    const cwd = await folder(files);
    const { code, out, err } = await run(names, { cwd });
    assert.equal(code, 2);
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, 6);
    assert.match(lines[0] ?? '', /missing\.html: no such file or folder/);
    assert.match(lines[1] ?? '', /picture\.html: it is not a text file/);
    assert.match(lines[2] ?? '', /legacy\.txt: it is not a UTF-8 text file/);
    assert.match(lines[3] ?? '', /large\.html: it is larger than 10 MB/);
    assert.match(lines[4] ?? '', /src: no drafts found in this folder/);
    assert.match(lines[5] ?? '', /\*\.rtf: no file matches this glob/);
    assert.deepEqual(underlined(out), ['!!!']);
    assert.match(out, /\n6 errors, listed above\.\n$/);
  });

  it('is told of a file or folder whose name is like that of a command', async () => {
    const cwd = await folder({ 'plans/good.txt': 'Hello' });
    const { err } = await run(['plans'], { cwd });
    assert.match(err, /^error {2}plans: no drafts found in this folder/);
  });

  it('is an entry with an error in JSON', async () => {
    const cwd = await folder(files);
    const { code, out, err } = await run(['--format=json', ...names], { cwd });
    assert.equal(code, 2);
    assert.equal(err, '');
    const { drafts } = JSON.parse(out);
    assert.deepEqual(
      drafts.map((draft: { path: string }) => draft.path),
      names,
    );
    assert.deepEqual(Object.keys(drafts[0]), ['path', 'error']);
    assert.equal(drafts.at(-1).findings.length, 1);
  });

  it('says so where permission is missing', {
    skip: process.platform === 'win32' && 'Windows has no file modes',
  }, async () => {
    const cwd = await folder({ 'a.txt': LOUD });
    await chmod(join(cwd, 'a.txt'), 0);
    // Root may read everything.
    const { code, err } = await run(['a.txt'], { cwd, ...(process.getuid?.() === 0 && { uid: NOBODY }) });
    assert.equal(code, 2);
    assert.match(err, /don’t have permission to read it/);
  });

  it('is not text that was cut within a character', async () => {
    const cwd = await folder({
      'cut.txt': Buffer.concat([Buffer.from(LOUD.repeat(5)), Buffer.from([0xe2])]),
    });
    const { out } = await run(['cut.txt', '--format', 'json'], { cwd });
    const [{ findings }] = JSON.parse(out).drafts;
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    assert.deepEqual(rules, [...Array(5).fill('repeated-punctuation'), 'garbled-text']);
  });
});

describe('an output that cannot be written', {
  skip: !existsSync('/dev/full') && 'there is no /dev/full',
}, () => {
  it('ends in one line and 2, and the files are fixed all the same', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt'];
    const cwd = await folder(Object.fromEntries(names.map((name) => [name, LOUD])));
    for (const args of [
      ['--fix', ...names],
      ['--fix', '--format=json', ...names],
      ['--help'],
      ['--stdin', '--fix'],
    ]) {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [program(), ...args], { cwd, stdio: ['pipe', full, 'pipe'] });
      child.stdin?.end(LOUD);
      let err = '';
      child.stderr?.on('data', (chunk) => {
        err += chunk;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      closeSync(full);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^error {2}standard output: the disk is full$/m);
      assert.doesNotMatch(err, /^\s+at /m);
    }
    for (const name of names) assert.equal(await readFile(join(cwd, name), 'utf8'), LOUD.replace('!!!', '!'));
  });
});

describe('a pipe', () => {
  it('closed early is no error, and the exit code stays true', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`emails/${index}.html`, SPAM]),
    );
    const cwd = await folder(files);
    const child = spawn(process.execPath, [program(), 'emails'], { cwd });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(err, '');
    assert.equal(code, 1);
  });
});
