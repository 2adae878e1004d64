import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { chmod, link, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { reasonNotWritten } from '../../src/cli/failure.ts';
import { temporaryName } from '../../src/cli/temporary.ts';
import { replaceFile } from '../../src/cli/write.ts';
import { useProgram } from '../support/cli-program.ts';

const { run, folder, program } = useProgram();

/** Runs `--fix` over one file and gives what it holds then. */
async function fixed(name: string, content: string | Buffer) {
  const cwd = await folder({ [name]: content });
  const result = await run(['--fix', name], { cwd });
  return { ...result, cwd, content: await readFile(join(cwd, name)) };
}

describe('--fix', () => {
  it('corrects what is safe, reports the rest, and has nothing to do the second time', async () => {
    const { code, out, content, cwd } = await fixed(
      'a.html',
      '<p>Hello!!!</p>\n<p>Dear friend, come!!</p>\n',
    );
    assert.equal(content.toString(), '<p>Hello!</p>\n<p>Dear friend, come!</p>\n');
    assert.match(out, / 2 problems fixed$/m);
    assert.match(out, /2 problems fixed/);
    assert.doesNotMatch(out, /repeated-punctuation/);
    assert.match(out, /impersonal-greeting/);
    assert.equal(code, 0);
    const before = await stat(join(cwd, 'a.html'));
    const again = await run(['--fix', 'a.html'], { cwd });
    assert.doesNotMatch(again.out, /\d fixed|problems? fixed/);
    assert.equal((await stat(join(cwd, 'a.html'))).ino, before.ino);
    assert.deepEqual(await readdir(cwd), ['a.html']);
  });

  it('leaves what is signed alone and says so once', async () => {
    const part = 'Content-Type: text/plain\n\nHello!!! Bye!!!';
    const type = 'Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b';
    const mail = `From: ada@example.com\n${type}\n\n--b\n${part}\n--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n`;
    const { content, out } = await fixed('a.eml', mail);
    assert.equal(content.toString(), mail);
    assert.equal(out.split('The signed part is left unchanged').length, 2);
    assert.doesNotMatch(out, /[1-9] fixed|--fix does this/);
  });

  it('writes nothing without the option', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    const { out } = await run(['a.txt'], { cwd });
    assert.match(out, /\(1 fixable with --fix\)/);
    assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), 'Hello!!!');
  });

  it('says that it corrected something where a finding is left with fewer places', async () => {
    // The second line has no room for one character more (quoted-printable: 76 at most).
    const path = 'b'.repeat(35);
    const link = (rest: string) => `<a href=3D"http://www.google.com/${rest}">B</a>=\n`;
    const head =
      'From: a@example.com\nSubject: Garden\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n';
    assert.equal(link(path).length - 1, 76);
    const { out, content } = await fixed('a.eml', `${head}${link('a')}${link(path)}`);
    const rest = `${head}${link('a').replace('http:', 'https:')}${link(path)}`;
    assert.equal(content.toString(), rest);
    assert.match(out, /1 problem fixed/);
  });

  it('keeps line ends and a BOM', async () => {
    const { content } = await fixed('a.txt', '\uFEFFHello!!!\r\nfrom us!!\rand all\n');
    assert.equal(content.toString(), '\uFEFFHello!\r\nfrom us!\rand all\n');
  });

  it('keeps the encoding', async () => {
    const wide = '\uFEFFGrüße!!!\n';
    const little = await fixed('a.txt', Buffer.from(wide, 'utf16le'));
    assert.deepEqual(little.content, Buffer.from(wide.replace('!!!', '!'), 'utf16le'));
    const big = await fixed('a.txt', Buffer.from(wide, 'utf16le').swap16());
    assert.deepEqual(big.content, Buffer.from(wide.replace('!!!', '!'), 'utf16le').swap16());
    const mail = 'Subject: Notes\nContent-Type: text/plain; charset=iso-8859-1\n\nGr\xFC\xDFe!!!\n';
    const message = await fixed('a.eml', Buffer.from(mail, 'latin1'));
    assert.deepEqual(message.content, Buffer.from(mail.replace('!!!', '!'), 'latin1'));
  });

  it('keeps the mode', { skip: process.platform === 'win32' && 'Windows has no file modes' }, async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    await chmod(join(cwd, 'a.txt'), 0o640);
    await run(['--fix', 'a.txt'], { cwd });
    assert.equal((await stat(join(cwd, 'a.txt'))).mode & 0o777, 0o640);
  });

  it('writes the target of a symbolic link', async () => {
    const cwd = await folder({ 'real/a.txt': 'Hello!!!' });
    await symlink(join('real', 'a.txt'), join(cwd, 'link.txt'));
    await run(['--fix', 'link.txt'], { cwd });
    assert.ok((await lstat(join(cwd, 'link.txt'))).isSymbolicLink());
    assert.equal(await readFile(join(cwd, 'real/a.txt'), 'utf8'), 'Hello!');
  });

  it('refuses what it could not write back byte for byte, and checks it all the same', async () => {
    const broken = Buffer.concat([Buffer.from(`Hello!!! ${'and more '.repeat(20)}`), Buffer.from([0xff])]);
    const { code, out, err, content } = await fixed('a.txt', broken);
    assert.equal(code, 2);
    assert.match(err, /a\.txt: not fixed: it contains bytes that are invalid/);
    assert.match(out, /repeated-punctuation/);
    assert.deepEqual(content, broken);
  });

  it('leaves drafts alone whose configuration is wrong', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!', '.inboxlintrc.json': '{"rules": {"shuting": "off"}}' });
    const { code, err } = await run(['--fix', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /a\.txt: not fixed: its configuration has errors/);
    assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), 'Hello!!!');
  });

  it('reports in JSON what is left', async () => {
    const cwd = await folder({ 'a.txt': 'Dear friend!!!' });
    const { out } = await run(['--fix', '--format=json', 'a.txt'], { cwd });
    const rules = JSON.parse(out).drafts[0].findings.map(({ rule }: { rule: string }) => rule);
    assert.deepEqual(rules, ['impersonal-greeting']);
  });
});

describe('--fix does no harm', () => {
  it('where a file was changed meanwhile', async () => {
    const cwd = await folder({ 'a.txt': 'My own work!!!' });
    const path = join(cwd, 'a.txt');
    const [before, content] = [Buffer.from('Hello!!!'), Buffer.from('Hello!')];
    const message = 'it changed in the meantime. Nothing was written.';
    await assert.rejects(replaceFile({ path, before, content }), { message });
    await link(path, join(cwd, 'b.txt'));
    await assert.rejects(replaceFile({ path, before, content }), { message });
    assert.equal(await readFile(path, 'utf8'), 'My own work!!!');
    assert.deepEqual((await readdir(cwd)).sort(), ['a.txt', 'b.txt']);
    // Another run that made the same of it is no reason to complain.
    await writeFile(path, content);
    await replaceFile({ path, before, content });
  });

  it('to files outside of the folder, which are checked', async () => {
    const cwd = await folder({
      'proj/emails/a.html': '<p>Hello!!!</p>',
      'out/b.html': '<p>Bye!!!</p>',
      'c.html': 'Hm!!!',
    });
    await symlink('../../out', join(cwd, 'proj/emails/out'));
    await symlink('../../c.html', join(cwd, 'proj/emails/c.html'));
    for (const name of ['proj/emails', 'proj/emails/**/*.html']) {
      const { code, out, err } = await run(['--fix', name], { cwd });
      assert.equal(code, 2);
      assert.match(out, /in 3 drafts/);
      assert.match(err, /out\/b\.html: not fixed: it is a link to a file outside that folder/);
      assert.match(err, /emails\/c\.html: not fixed: it is a link/);
      assert.equal(await readFile(join(cwd, 'out/b.html'), 'utf8'), '<p>Bye!!!</p>');
      assert.equal(await readFile(join(cwd, 'c.html'), 'utf8'), 'Hm!!!');
    }
    assert.equal(await readFile(join(cwd, 'proj/emails/a.html'), 'utf8'), '<p>Hello!</p>');
    // What is named itself may be a link anywhere.
    assert.equal(
      (await run(['--fix', 'proj/emails', 'proj/emails/c.html', 'proj/emails/out/b.html'], { cwd })).code,
      0,
    );
    assert.equal(await readFile(join(cwd, 'c.html'), 'utf8'), 'Hm!');
    assert.equal(await readFile(join(cwd, 'out/b.html'), 'utf8'), '<p>Bye!</p>');
  });

  it('and says in words what the system says in code', () => {
    for (const code of ['EISDIR', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EIO', 'EDQUOT', 'EMFILE']) {
      const error = Object.assign(new Error(`${code}: something went wrong, write`), { code });
      assert.doesNotMatch(reasonNotWritten(error), /E[A-Z]{3}|something/);
    }
  });

  it('to the other names of a file', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    await link(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
    assert.equal((await run(['--fix', 'a.txt'], { cwd })).code, 0);
    assert.equal(await readFile(join(cwd, 'b.txt'), 'utf8'), 'Hello!');
    assert.equal((await stat(join(cwd, 'a.txt'))).nlink, 2);
  });

  it('to who owns a file', {
    skip: process.getuid?.() !== 0 && 'only root may be somebody else',
  }, async () => {
    const cwd = await folder({ 'mail/a.txt': 'Hello!!!' });
    await chmod(join(cwd, 'mail'), 0o777);
    await chmod(join(cwd, 'mail/a.txt'), 0o666);
    assert.equal((await run(['--fix', 'mail/a.txt'], { cwd, uid: 65534 })).code, 0);
    const { uid, mode } = await stat(join(cwd, 'mail/a.txt'));
    assert.deepEqual([uid, mode & 0o777], [0, 0o666]);
    assert.equal(await readFile(join(cwd, 'mail/a.txt'), 'utf8'), 'Hello!');
    assert.deepEqual(await readdir(join(cwd, 'mail')), ['a.txt']);
  });

  it('where it may not write, and says so', {
    skip: process.platform === 'win32' && 'Windows has no file modes',
  }, async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!', 'mail/b.txt': 'Hello!!!' });
    await chmod(join(cwd, 'a.txt'), 0o444);
    await chmod(join(cwd, 'mail'), 0o555);
    const { code, err } = await run(['--fix', 'a.txt', 'mail/b.txt'], {
      cwd,
      ...(process.getuid?.() === 0 && { uid: 65534 }),
    });
    assert.equal(code, 2);
    assert.match(err, /a\.txt: not fixed: you don’t have permission to write to it or to its folder/);
    assert.match(err, /b\.txt: not fixed: you don’t have permission to write to it or to its folder/);
    assert.equal(await readFile(join(cwd, 'mail/b.txt'), 'utf8'), 'Hello!!!');
    await chmod(join(cwd, 'mail'), 0o755);
  });

  it('and the next run clears up after one that was killed, and after nobody else', async () => {
    const cwd = await folder({ 'mail/a.txt': 'Hello!!!', 'mail/b.txt': 'Hello' });
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => child.on('close', done));
    const left = (id: number | undefined, name = 'a.txt') => temporaryNameOf(name, id ?? 0);
    const [gone, running] = [left(child.pid), left(process.ppid)];
    const strange = [
      '.a.txt.tmp',
      'a.txt.tmp',
      '.a.txt.6b1ad4a4-1f5b-4f0e-8d3c-0123456789ab.tmp',
      '.a.txt.swp',
    ];
    for (const name of [gone, running, ...strange]) await writeFile(join(cwd, 'mail', name), 'Hel');
    await run(['mail/a.txt'], { cwd });
    assert.ok((await readdir(join(cwd, 'mail'))).includes(gone), 'a run that fixes nothing writes nothing');
    await run(['--fix', 'mail/b.txt'], { cwd });
    assert.deepEqual(
      (await readdir(join(cwd, 'mail'))).sort(),
      ['a.txt', 'b.txt', running, ...strange].sort(),
    );
  });

  it('when it is killed while it writes', {
    skip: process.platform === 'win32' && 'Windows has no signals',
  }, async () => {
    const before = '<p>Hello!!!</p>\n'.repeat(20_000);
    const cwd = await folder({ 'mail/a.html': before });
    const child = spawn(process.execPath, [program(), '--fix', 'a.html'], { cwd: join(cwd, 'mail') });
    const watcher = watch(join(cwd, 'mail'), () => child.kill('SIGKILL'));
    await new Promise((done) => child.on('close', done));
    watcher.close();
    const now = await readFile(join(cwd, 'mail/a.html'), 'utf8');
    assert.ok(now === before || now === before.replaceAll('!!!', '!'));
    assert.equal((await run(['--fix', 'mail/a.html'], { cwd })).code, 0);
    assert.equal(await readFile(join(cwd, 'mail/a.html'), 'utf8'), before.replaceAll('!!!', '!'));
    assert.deepEqual(await readdir(join(cwd, 'mail')), ['a.html']);
  });
});

/** The name of the temporary file of another run. */
function temporaryNameOf(name: string, id: number): string {
  return temporaryName(name, '6b1ad4a4-1f5b-4f0e-8d3c-0123456789ab').replace(String(process.pid), String(id));
}

describe('--stdin', () => {
  it('checks the standard input under the name given', async () => {
    const cwd = await folder({});
    const args = ['--stdin', '--stdin-filename', 'emails/a.md', '--format', 'json'];
    const { code, out } = await run(args, { cwd, input: 'Hello!!!' });
    const [draft] = JSON.parse(out).drafts;
    assert.deepEqual(
      [code, draft.path, draft.format, draft.findings.length],
      [0, 'emails/a.md', 'markdown', 1],
    );
  });

  it('knows the format by the content where there is no name', async () => {
    const { out } = await run(['--stdin', '--format=json'], {
      input: '<html><body><p>Hello!!!</p></body></html>',
    });
    const [draft] = JSON.parse(out).drafts;
    assert.deepEqual([draft.path, draft.format], ['<stdin>', 'html']);
  });

  it('uses the configuration beside the name', async () => {
    const cwd = await folder({ 'x/.inboxlintrc.json': '{"rules": {"repeated-punctuation": "off"}}' });
    const { out } = await run(['--stdin', '--stdin-filename=x/a.txt'], { cwd, input: 'Hello!!!' });
    assert.match(out, /No problems in 1 draft/);
  });

  it('with --fix prints the corrected text alone, in its encoding, and the report elsewhere', async () => {
    const input = Buffer.from('\uFEFFGrüße!!!\r\n', 'utf16le');
    const { code, bytes, err } = await run(['--stdin', '--fix'], { input });
    assert.equal(code, 0);
    assert.deepEqual(bytes, Buffer.from('\uFEFFGrüße!\r\n', 'utf16le'));
    assert.match(err, /1 problem fixed/);
  });

  it('with --fix prints a text as it is where there is nothing to correct', async () => {
    assert.equal((await run(['--stdin', '--fix'], { input: 'Hello.' })).out, 'Hello.');
  });

  it('refuses what is no text, or too much', async () => {
    const binary = await run(['--stdin', '--fix'], { input: Buffer.from([1, 0, 2]) });
    assert.deepEqual([binary.code, binary.out], [2, '']);
    assert.match(binary.err, /<stdin>: it is not a text file/);
    const large = await run(['--stdin'], { input: Buffer.alloc(11 * 1024 * 1024, 'x') });
    assert.equal(large.code, 2);
    assert.match(large.err, /larger than 10 MB/);
  });
});

describe('the configuration', () => {
  it('is the nearest one upward from each draft', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "rules": { "repeated-punctuation": "error" } } // a comment',
      'emails/a.txt': 'Hello!!!',
      'emails/old/.inboxlintrc.json': '{ "rules": { "repeated-punctuation": "off" } }',
      'emails/old/b.txt': 'Hello!!!',
    });
    const { out } = await run(['emails', '--format=json'], { cwd });
    const found = JSON.parse(out).drafts.map(({ findings }: { findings: { severity: string }[] }) =>
      findings.map(({ severity }) => severity),
    );
    assert.deepEqual(found, [['error'], []]);
    assert.match((await run(['--no-config', 'emails'], { cwd })).out, /2 problems/);
  });

  it('can be named, and says which files are drafts and from where they fail', async () => {
    const cwd = await folder({
      'ci.json': '{ "drafts": ["site/**/*.html"], "failOn": 1 }',
      'site/a.html': '<p>Hello!!!</p>',
      'emails/b.html': '<p>Hello!!!</p>',
    });
    const { code, out } = await run(['--config=ci.json', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^site\/a\.html$/m);
    assert.match(out, /in 1 draft/);
    assert.equal((await run(['--config=ci.json', '--fail-on=spam', '.'], { cwd })).code, 0);
  });

  it('is shown where it is wrong, once, and the drafts are still checked', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{\n\t"rules": { "shuting": "off" },\n\t"failOn": "never"\n}\n',
      'a.txt': 'Hello!!!',
      'b.txt': 'Hello!!!',
    });
    const { code, out, err } = await run(['a.txt', 'b.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /in 2 drafts/);
    assert.equal(
      err,
      'error  .inboxlintrc.json:2:13: There is no rule “shuting”; did you mean “shouting”?\n' +
        '     2 │ "rules": { "shuting": "off" },\n' +
        '       │            ^^^^^^^^^\n' +
        'error  .inboxlintrc.json:3:12: “failOn” takes a level (clean, caution, risky, spam) or a score from 0 to 100.\n' +
        '     3 │ "failOn": "never"\n' +
        '       │           ^^^^^^^\n',
    );
  });

  it('that is named and not there stops everything', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    const { code, out, err } = await run(['--config=ci.json', 'a.txt'], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /ci\.json: no such file/);
  });

  it('that is a folder is told in words', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!', 'conf/x': '' });
    const { code, err } = await run(['--config=conf', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /“conf” is not used: it is a folder\.$/m);
  });

  it('that cannot be read is told, and the drafts are checked without it', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!', '.inboxlintrc.json/x': '' });
    const { code, out, err } = await run(['a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /repeated-punctuation/);
    assert.equal(err, 'error  .inboxlintrc.json:1:1: “.inboxlintrc.json” is not used: it is a folder.\n');
    assert.equal((await run(['--config=.inboxlintrc.json', 'a.txt'], { cwd })).out, '');
  });
});
