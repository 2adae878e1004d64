import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildAll, buildTypes } from '../../tools/build/build.ts';

const CONSUMER = `import { applyFixes, check, type Finding, fixAll, loadConfig, type Report, render, safeFixes } from 'inboxlint';

async function run(source: string): Promise<readonly string[]> {
  const { config, problems } = await loadConfig('.');
  const report: Report = check(source, { format: 'html', config });
  const words: (finding: Finding) => string = ({ message, span }) => \`\${span.start}: \${render(message)}\`;
  const fixed: string = applyFixes(source, safeFixes(report)) + fixAll(source, { format: 'html' });
  return [...problems.map(({ span, message }) => \`\${span.start} \${render(message)}\`), ...report.findings.map(words), fixed];
}
run('<p>Wow!!</p>');
// @ts-expect-error: there is no such format.
check('', { format: 'docx' });
`;
const SETTINGS = {
  compilerOptions: {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    types: [],
  },
  files: ['main.ts'],
};

describe('the packed library', () => {
  let home = '';
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'inboxlint-package-'));
    const [stage, consumer] = [join(home, 'stage'), join(home, 'consumer')];
    mkdirSync(stage);
    mkdirSync(consumer);
    for (const name of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', '.npmignore']) {
      cpSync(name, join(stage, name));
    }
    await buildAll(join(stage, 'dist'));
    buildTypes(join(stage, 'dist/types'));
    const { stdout } = run('npm', ['pack', '--silent', '--offline', '--pack-destination', home], stage);
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }');
    run(
      'npm',
      ['install', '--silent', '--offline', '--no-audit', '--no-fund', join(home, stdout.trim())],
      consumer,
    );
    writeFileSync(join(consumer, 'main.ts'), CONSUMER);
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(SETTINGS));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('has types that a strict project compiles with nothing else installed', () => {
    const { stdout } = run(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc')],
      join(home, 'consumer'),
    );
    assert.equal(stdout, '');
  });

  it('checks a draft', () => {
    const script = `import { check } from 'inboxlint'; console.log(check('Wow!!', { format: 'text' }).findings[0].rule)`;
    const { stdout } = run(process.execPath, ['--input-type=module', '-e', script], join(home, 'consumer'));
    assert.equal(stdout, 'repeated-punctuation\n');
  });
});

function run(program: string, args: readonly string[], cwd: string) {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  assert.equal(done.status, 0, `${program} ${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done;
}
