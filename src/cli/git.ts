import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, Failure } from './failure.ts';

/** Bytes of a list of changed files: far more than any repository has. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The real paths of the files that changed in the repository around a folder: since the last commit, or since this branch left
 * `since`, a branch, tag or commit. What is not committed belongs to it, and so do new files that git does not ignore; files
 * that are gone do not. Throws `Failure` where git cannot tell.
 */
export async function changedFiles(folder: string, since: string | undefined): Promise<ReadonlySet<string>> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).trimEnd();
  const base = since === undefined ? await commitOf(top, 'HEAD') : await forkPoint(top, since);
  const tracked = base
    ? await git(top, [
        'diff',
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--diff-filter=d',
        base,
        '--',
      ])
    : await git(top, ['ls-files', '-z']);
  const untracked = await git(top, ['ls-files', '-z', '--others', '--exclude-standard']);
  const names = `${tracked}${untracked}`.split('\0').filter((name) => name !== '');
  const paths = names.map((name) => join(top, name));
  return new Set(await Promise.all(paths.map((path) => realpath(path).catch(() => path))));
}

/** The commit at which this branch left another. */
async function forkPoint(top: string, ref: string): Promise<string> {
  const commit = await commitOf(top, ref);
  if (commit === undefined)
    throw new Failure(`--since: git doesn’t know “${ref}”. In CI, fetch the whole history (fetch-depth: 0).`);
  const base = await git(top, ['merge-base', commit, 'HEAD']).catch(() => '');
  if (base === '')
    throw new Failure(
      `--since: “${ref}” and this branch have no commit in common. In CI, fetch the whole history (fetch-depth: 0).`,
    );
  return base.trimEnd();
}

/** The id of a commit; nothing where there is none of this name. */
async function commitOf(top: string, ref: string): Promise<string | undefined> {
  const found = await git(top, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]).catch(() => '');
  return found === '' ? undefined : found.trimEnd();
}

function git(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((done, refuse) => {
    execFile('git', [...args], { cwd, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      if (!error) done(stdout);
      else if (codeOf(error) === 'ENOENT')
        refuse(new Failure('--changed and --since need git, which isn’t installed.'));
      else refuse(new Failure(`git: ${stderr.trim().replace(/^fatal: /, '')}`));
    });
  });
}
