import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../package.json';
import { useProgram } from '../support/cli-program.ts';

const { folder, program } = useProgram();

const ACTION = readFileSync('action.yml', 'utf8');
const SPAM =
  '<p>Dear friend, act now!!! Earn $5000 per week, risk free, 100% guaranteed winner, free money!</p>\n';
const NO_BASH = process.platform === 'win32' && 'Windows has no bash of its own';

/** The values that the action’s script has from its inputs, by the names of its variables, with their defaults. */
function inputs(): Record<string, string> {
  const defaults = new Map(
    [...ACTION.matchAll(/^ {2}([a-z-]+):\n {4}description: .*\n {4}default: (.*)$/gm)].map(
      ([, name, value = '']) => [name, value === "''" ? '' : value],
    ),
  );
  const variables = [...ACTION.matchAll(/^ {8}([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$/gm)];
  assert.equal(variables.length, defaults.size);
  return Object.fromEntries(
    variables.map(([, variable = '', name]) => [variable, defaults.get(name) ?? 'missing']),
  );
}

/** Runs the script of the action as GitHub’s runner does, with an `npx` that runs the program from here. */
async function runAction(files: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
  const cwd = await folder({
    ...files,
    'bin/npx': `#!/bin/sh\necho "$2 $3"; shift 5; exec "${process.execPath}" "${program()}" "$@"\n`,
  });
  chmodSync(join(cwd, 'bin/npx'), 0o755);
  const script = ACTION.split('      run: |\n')[1]?.replace(/^ {8}/gm, '') ?? '';
  writeFileSync(join(cwd, 'script.sh'), script);
  const PATH = [join(cwd, 'bin'), process.env.PATH].join(delimiter);
  const env = { ...inputs(), PATH, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), ...given };
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', 'script.sh'];
  return new Promise<{ code: number; out: string; cwd: string }>((done) => {
    execFile('bash', args, { cwd, env }, (error, out) => done({ code: Number(error?.code ?? 0), out, cwd }));
  });
}

describe('the GitHub action', { skip: NO_BASH }, () => {
  it('annotates the drafts of the repository, writes the summary, and fails as the command line does', async () => {
    const { code, out, cwd } = await runAction({ 'emails/a.html': SPAM, 'README.md': SPAM }, {});
    assert.equal(code, 1);
    assert.match(out, new RegExp(`^--package inboxlint@${version}$`, 'm'));
    assert.match(out, /^::error file=emails\/a\.html,title=Inboxlint::The score is /m);
    assert.match(out, /in 1 draft; 1 at or above “risky”/);
    assert.match(readFileSync(join(cwd, 'summary.md'), 'utf8'), /^### Inboxlint/);
  });

  it('passes on its inputs as they are, and runs nothing that is in them', async () => {
    const { code, cwd, out } = await runAction(
      { 'a b/$(touch made).txt': 'Hello!!!\n', '-c.txt': 'Hello!!!\n' },
      {
        ...{ FILES: 'a b/$(touch made).txt\n-c.txt\n', FAIL_ON: 'spam', MAX_WARNINGS: '0' },
        ...{ SARIF_FILE: 'out/my report.sarif', ARGS: '--rule=long-subject:off\n--quiet' },
      },
    );
    assert.equal(code, 1);
    assert.match(out, /2 warnings, more than --max-warnings 0\./);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'out/my report.sarif'), 'utf8'));
    assert.equal(runs[0].artifacts.length, 2);
    assert.ok(!existsSync(join(cwd, 'made')));
  });
});

describe('what runs Inboxlint elsewhere', () => {
  it('names the version of this package', () => {
    for (const file of ['action.yml', '.pre-commit-hooks.yaml', 'docs/ci.md']) {
      const named = [...readFileSync(file, 'utf8').matchAll(/inboxlint@v?(\d[\w.-]*\w)/g)].map(
        ([, found]) => found,
      );
      assert.ok(named.length > 0, file);
      assert.deepEqual([...new Set(named)], [version], file);
    }
  });
});
