import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageExtension } from '../vscode/package-extension.ts';
import { buildAll } from './build.ts';
import { stageNpmPackage } from './npm-package.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `${name}-${version}.vsix`;

await buildAll();
await packageExtension('.', vsix);
const stage = mkdtempSync(join(tmpdir(), 'inboxlint-npm-'));
stageNpmPackage(stage);
run('npm', ['pack', '--silent', stage]);
rmSync(stage, { recursive: true });
for (const file of [vsix, `${name}-${version}.tgz`]) {
  console.log(`${file}  ${Math.round(statSync(file).size / 1024)} KB`);
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}
