import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const CACHE = '.inboxlintcache';
const FILES = {
  'emails/a.html': '<p>Dear friend, act now!!!</p>\n<p>It costs nothing, 100% free!!!</p>\n',
  'emails/b.txt': 'Hello!!!\n',
  'emails/c.md': '---\nsubject: Notes of the meeting\n---\n\nHello Anna,\n\nhere they are.\n',
  'emails/bounce.eml':
    'From: MAILER-DAEMON@example.com\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.1\n--b--\n',
};

describe('--cache', () => {
  for (const format of ['pretty', 'json', 'sarif', 'junit'])
    it(`changes no byte of a report: ${format}`, async () => {
      const cwd = await folder(FILES);
      const args = [`--format=${format}`, '--verbose', 'emails'];
      const fresh = await run(args, { cwd });
      const made = await run(['--cache', ...args], { cwd });
      const kept = await run(['--cache', ...args], { cwd });
      assert.deepEqual(made, fresh);
      assert.deepEqual(kept, fresh);
    });

  it('takes the report that was kept, and a new one where the draft or its settings are others', async () => {
    const cwd = await folder(FILES);
    const check = async (...args: readonly string[]) =>
      (await run(['--cache', '--format=unix', ...args, 'emails/b.txt'], { cwd })).out;
    assert.match(await check(), /:1:6: Use “!” instead of “!!!”\./);
    const place = join(cwd, CACHE);
    await writeFile(place, (await readFile(place, 'utf8')).replaceAll('instead of', 'KEPT'));
    assert.match(await check(), /KEPT/);
    assert.match(await check('--rule=repeated-punctuation:error'), /instead of .* \[error/);
    await writeFile(join(cwd, 'emails/b.txt'), 'Hello you!!!\n');
    assert.match(await check(), /:1:10: Use “!” instead of/);
    // The first one is still there, on another branch.
    await writeFile(join(cwd, 'emails/b.txt'), FILES['emails/b.txt']);
    assert.match(await check(), /KEPT/);
  });

  it('fixes all the same, and leaves what was fixed without a second look', async () => {
    const cwd = await folder(FILES);
    for (const expected of ['Hello!\n', 'Hello!\n']) {
      assert.equal((await run(['--cache', '--fix', 'emails'], { cwd })).code, 0);
      assert.equal(await readFile(join(cwd, 'emails/b.txt'), 'utf8'), expected);
    }
  });

  it('is as good as none where the file is broken', async () => {
    const cwd = await folder(FILES);
    const fresh = await run(['--format=json', 'emails'], { cwd });
    await run(['--cache', 'emails'], { cwd });
    const place = join(cwd, CACHE);
    const whole = await readFile(place, 'utf8');
    for (const broken of [
      whole.replaceAll('"findings":[', '"findings":[{'),
      whole.slice(0, -50),
      'x',
      whole.replaceAll('"findings"', '"other"'),
    ]) {
      await writeFile(place, broken);
      assert.deepEqual(await run(['--cache', '--format=json', 'emails'], { cwd }), fresh);
    }
  });

  it('is written where it is told to be, as a whole, and the report stands where it can’t be', async () => {
    const cwd = await folder(FILES);
    await mkdir(join(cwd, 'kept'));
    await run(['--cache', '--cache-location=kept/reports', 'emails'], { cwd });
    assert.deepEqual(await readdir(join(cwd, 'kept')), ['reports']);
    const { code, out, err } = await run(['--cache', '--cache-location=kept', 'emails'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /problems .* in 3 drafts/);
    assert.match(err, /^error {2}kept: /);
  });

  for (const args of [['--cache-location=x'], ['--cache', '--with=rspamd=http://127.0.0.1:1']])
    it(`is refused: ${args.join(' ')}`, async () => {
      const { code, out } = await run([...args, 'a.txt']);
      assert.deepEqual([code, out], [2, '']);
    });
});
