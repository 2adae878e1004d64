import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { packageExtension } from '../vscode/package-extension.ts';
import { buildAll, buildTypes } from './build.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `${name}-${version}.vsix`;

await buildAll();
buildTypes('dist/types');
await packageExtension('.', vsix);
run('npm', ['pack', '--silent']);
for (const file of [vsix, `${name}-${version}.tgz`]) {
  console.log(`${file}  ${Math.round(statSync(file).size / 1024)} KB`);
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}
