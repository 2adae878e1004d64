import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run } from '../vscode/process.ts';
import type { IntegrationCheck } from './asked.ts';

const BAD = '<p>Dear friend, act now!!! Earn $5000 per week, risk free, 100% guaranteed winner!</p>\n';
const README = '# Act now!!! Earn $5000 per week, risk free, 100% guaranteed winner!!!\n';

/**
 * Runs pre-commit on a repository with a README and a bad email: with the hook of the documentation, and with that of this
 * repository. Both have to report the email and leave the README alone, and pass once the email is good.
 */
export async function checkPreCommit(tarball: string, folder: string): Promise<readonly IntegrationCheck[]> {
  const documented = /^```yaml\n(repos:\n {2}- repo: local\n.*?)^```$/ms.exec(
    readFileSync('docs/ci.md', 'utf8'),
  );
  const local = (documented?.[1] ?? '').replace(/'inboxlint@[^']*'/, `'${tarball}'`);
  const hooks = join(folder, 'own');
  await repository(hooks, { '.pre-commit-hooks.yaml': readFileSync('.pre-commit-hooks.yaml', 'utf8') });
  const { output } = await run('git', ['rev-parse', 'HEAD'], { cwd: hooks });
  const own = `repos:\n  - repo: ${hooks}\n    rev: ${output.trim()}\n    hooks:\n      - id: inboxlint\n`;
  return [
    await checkHook('pre-commit: the hook of docs/ci.md', join(folder, 'local'), local),
    await checkHook('pre-commit: .pre-commit-hooks.yaml', join(folder, 'remote'), own, tarball),
  ];
}

async function checkHook(
  name: string,
  folder: string,
  config: string,
  tarball?: string,
): Promise<IntegrationCheck> {
  const ignored = 'node_modules\npackage*.json\n';
  const files = { 'README.md': README, 'emails/promo.html': BAD, '.gitignore': ignored };
  await repository(folder, { ...files, '.pre-commit-config.yaml': config });
  // npx takes what is installed here: the version need not be published.
  if (tarball) await run('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder });
  const env = { ...process.env, PRE_COMMIT_HOME: join(folder, '.git/pre-commit') };
  const hook = () => run('pre-commit', ['run', '--all-files', '--color', 'never'], { cwd: folder, env });
  const bad = await hook();
  const isReported =
    bad.code === 1 && bad.output.includes('emails/promo.html') && !bad.output.includes('README.md');
  if (!isReported) return { name, fault: `the bad email is not what is reported:\n${bad.output}` };
  writeFileSync(
    join(folder, 'emails/promo.html'),
    '<p>Hello Anna, the notes of our meeting are ready.</p>\n',
  );
  const good = await hook();
  return good.code === 0 ? { name } : { name, fault: `the good email fails:\n${good.output}` };
}

/** A new repository of git with these files, committed. */
async function repository(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(join(folder, 'emails'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '-m', 'First'],
  ])
    await run('git', args, { cwd: folder });
}
