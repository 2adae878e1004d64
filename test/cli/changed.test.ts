import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const LOUD = 'Hello Anna, our shop opens!!!\n';

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

/** A repository whose branch `main` has these files. */
async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folder(files);
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'First');
  return cwd;
}

/** The drafts that a run checks. */
async function checked(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await run(['--format=json', ...args], { cwd });
  assert.deepEqual([code, err], [0, '']);
  return JSON.parse(out).drafts.map(({ path }: { path: string }) => path);
}

describe('--changed', () => {
  it('checks the drafts that git says changed: edited, staged and new ones, in folders and by name', async () => {
    const cwd = await repository({
      'emails/same.txt': LOUD,
      'emails/edited.txt': LOUD,
      'emails/staged é.txt': LOUD,
      'emails/gone.txt': LOUD,
      'README.md': 'Read me',
      '.gitignore': 'ignored.txt\n',
    });
    assert.deepEqual(await checked(cwd, '--changed'), []);
    await writeFile(join(cwd, 'emails/edited.txt'), `${LOUD}${LOUD}`);
    await writeFile(join(cwd, 'emails/staged é.txt'), `${LOUD}${LOUD}`);
    await writeFile(join(cwd, 'emails/new.txt'), LOUD);
    await writeFile(join(cwd, 'emails/ignored.txt'), LOUD);
    await writeFile(join(cwd, 'README.md'), 'Read me!!!');
    await rm(join(cwd, 'emails/gone.txt'));
    git(cwd, 'add', 'emails/staged é.txt');
    const changed = ['emails/edited.txt', 'emails/new.txt', 'emails/staged é.txt'];
    assert.deepEqual(await checked(cwd, '--changed'), changed);
    assert.deepEqual(await checked(cwd, '--changed', 'emails'), changed);
    assert.deepEqual(await checked(cwd, '--changed', 'emails/same.txt', 'emails/new.txt'), [
      'emails/new.txt',
    ]);
    const inFolder = await checked(join(cwd, 'emails'), '--changed');
    assert.deepEqual(inFolder, ['edited.txt', 'new.txt', 'staged é.txt']);
  });

  it('checks everything before the first commit', async () => {
    const cwd = await folder({ 'emails/a.txt': LOUD, 'emails/b.txt': LOUD });
    git(cwd, 'init', '-q');
    git(cwd, 'add', 'emails/a.txt');
    assert.deepEqual(await checked(cwd, '--changed'), ['emails/a.txt', 'emails/b.txt']);
  });

  it('says where there is no repository', async () => {
    const cwd = await folder({ 'emails/a.txt': LOUD });
    const { code, out, err } = await run(['--changed', '--format=json'], {
      cwd,
      env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') },
    });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^error {2}git: not a git repository/);
  });
});

describe('--since', () => {
  it('checks what changed since the branch left another, committed or not', async () => {
    const cwd = await repository({ 'emails/a.txt': LOUD, 'emails/b.txt': LOUD, 'emails/c.txt': LOUD });
    git(cwd, 'switch', '-q', '-c', 'topic');
    await writeFile(join(cwd, 'emails/a.txt'), `${LOUD}${LOUD}`);
    git(cwd, 'commit', '-q', '-a', '-m', 'Second');
    git(cwd, 'switch', '-q', 'main');
    await writeFile(join(cwd, 'emails/b.txt'), `${LOUD}${LOUD}`);
    git(cwd, 'commit', '-q', '-a', '-m', 'Third');
    git(cwd, 'switch', '-q', 'topic');
    await writeFile(join(cwd, 'emails/new.txt'), LOUD);
    assert.deepEqual(await checked(cwd, '--since', 'main'), ['emails/a.txt', 'emails/new.txt']);
    assert.deepEqual(await checked(cwd, '--changed'), ['emails/new.txt']);
  });

  it('takes nothing for an option of git’s, and says what git doesn’t know', async () => {
    const cwd = await repository({ 'emails/a.txt': LOUD });
    for (const ref of ['nowhere', '--output=made', '-h']) {
      const { code, out, err } = await run([`--since=${ref}`], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.equal(
        err,
        `error  --since: git doesn’t know “${ref}”. In CI, fetch the whole history (fetch-depth: 0).\n`,
      );
    }
  });
});
