import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const ON_WINDOWS = process.platform === 'win32' && 'pipes and links need a Unix';
const ONLY_LINUX = process.platform !== 'linux' && '/proc is there on Linux alone';

/** Runs on a draft whose configuration extends a file; gives what is said of it. */
async function extending(path: string, files: Readonly<Record<string, string>> = {}, env = {}) {
  const cwd = await folder({ 'proj/emails/a.txt': 'Hello!!!', ...files });
  await writeFile(join(cwd, 'proj/.inboxlintrc.json'), JSON.stringify({ extends: path }));
  const { code, out, err } = await run(['emails/a.txt'], { cwd: join(cwd, 'proj'), env });
  assert.match(out, /repeated-punctuation/, 'the draft is checked all the same');
  return { code, err };
}

describe('a configuration that is not to be trusted', () => {
  it('prints nothing of a file outside its folder', async () => {
    const secret = '{ "hunter2": "hunter3",\n "allow": 1 }';
    const { code, err } = await extending('../secret.json', { 'secret.json': secret });
    assert.equal(code, 2);
    assert.equal(
      err,
      'error  ../secret.json:1:3: There is no such setting.\n' +
        'error  ../secret.json:2:11: “allow” takes a list of phrases, such as ["act now"].\n',
    );
  });

  it('prints nothing of a file that is no configuration', async () => {
    for (const secret of [
      'password = hunter2\n',
      '[default]\nkey = hunter2',
      '//host/:_authToken=hunter2',
      '"hunter2',
    ]) {
      const { err } = await extending('./.npmrc', { 'proj/.npmrc': secret });
      assert.match(err, /^error {2}\.npmrc:\d:\d+: This isn’t valid JSON[^\n]*\n$/);
    }
  });

  it('prints nothing of what a link leads to', { skip: ON_WINDOWS }, async () => {
    const cwd = await folder({ 'proj/a.txt': 'Hello!!!', 'secret.json': '{ "hunter2": 1 }' });
    await symlink('../secret.json', join(cwd, 'proj/.inboxlintrc.json'));
    const { err } = await run(['a.txt'], { cwd: join(cwd, 'proj') });
    assert.equal(err, 'error  .inboxlintrc.json:1:3: There is no such setting.\n');
  });

  it('reads ordinary files alone', { skip: ONLY_LINUX }, async () => {
    for (const path of ['/dev/zero', '/proc/self/environ', '.']) {
      const { err } = await extending(path, {}, { SECRET: 'hunter2' });
      assert.match(err, /is not used: it (?:isn’t a regular file|is a folder)\./);
      assert.doesNotMatch(err, /hunter2/);
    }
  });

  it('does not wait for a pipe', { skip: ON_WINDOWS }, async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!', '.inboxlintrc.json': '{ "extends": "./pipe" }' });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    assert.match((await run(['a.txt'], { cwd })).err, /“\.\/pipe” is not used: it isn’t a regular file\./);
  });

  it('takes no path for anything but a path', async () => {
    for (const path of ['//x/y.json', 'a\0b', 'http://example.com/a.json', ''])
      assert.match((await extending(path)).err, /doesn’t exist|is not used/);
  });

  it('reads a file once that is extended many times over', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `proj/c${index}.json`,
        JSON.stringify({ extends: [`./c${index + 1}.json`, `./c${index + 1}.json`] }),
      ]),
    );
    const { code, err } = await extending('./c0.json', { ...files, 'proj/c40.json': '{}' });
    assert.equal(err, '');
    assert.equal(code, 0);
  });

  it('says what is wrong with it a hundred times at most', async () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `"x${index}":1`).join(',\n');
    const { err } = await extending('./many.json', { 'proj/many.json': `{${names}}` });
    assert.equal(err.match(/^error/gm)?.length, 101);
    assert.match(err, /Not listed here: 29,900 more\.\n$/);
  });

  it('has no glob that takes for ever', async () => {
    const name = `${'a'.repeat(40)}.html`;
    const cwd = await folder({
      [`emails/${name}`]: 'Hello',
      '.inboxlintrc.json': '{ "drafts": ["*a*a*a*a*a*a*a*a*a*a*b", "+(a*|b*a)x"] }',
    });
    assert.match((await run(['emails'], { cwd })).err, /no drafts found/);
  });

  it('is told where no draft is found, and where that is no error', async () => {
    const cwd = await folder({
      'emails/a.html': 'Hello',
      '.inboxlintrc.json': '{ "drafts": ["nothing/**"], "rulez": {} }',
      'sub/.inboxlintrc.json': '{ "ignored": [] }',
      'sub/b.html': 'Hello',
    });
    const { code, err } = await run(['.'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /There is no setting “rulez”; did you mean “rules”\?/);
    assert.match(err, /sub\/\.inboxlintrc\.json:1:3: There is no setting “ignored”/);
    const empty = await run(['emails', '--allow-empty'], { cwd });
    assert.equal(empty.code, 2);
    assert.match(empty.err, /“rulez”/);
    const glob = await run(['emails/*.md', '--allow-empty'], { cwd });
    assert.equal(glob.code, 2);
  });
});
