import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildAll } from '../build/build.ts';
import { stageNpmPackage } from '../build/npm-package.ts';
import { run } from '../vscode/process.ts';
import { installValidators } from './install.ts';
import { checkPreCommit } from './pre-commit.ts';
import { checkRecipes } from './recipes.ts';
import { checkReports } from './reports.ts';

/**
 * `npm run integrations`: the reports, recipes and hooks, held against the programs that read them. Not part of `npm test`: the
 * programs are large, and what they read seldom changes.
 * `xmllint` (Debian: libxml2-utils), `pre-commit` and `git` have to be there; a minute and a half.
 */
const VALIDATORS = resolve('.cache/integrations');

await installValidators(VALIDATORS);
const folder = mkdtempSync(join(tmpdir(), 'inboxlint-integrations-'));
try {
  const dist = join(folder, 'dist');
  await buildAll(dist);
  const tarball = await packed(join(folder, 'package'), dist);
  const checks = [
    ...(await checkReports(join(dist, 'cli.js'), VALIDATORS, folder)),
    ...(await checkRecipes(VALIDATORS)),
    ...(await checkPreCommit(tarball, join(folder, 'hooks'))),
  ];
  for (const { name, fault } of checks)
    console.log(fault === undefined ? `ok      ${name}` : `FAILED  ${name}\n${fault}`);
  if (checks.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The npm package as a tarball in a folder. */
async function packed(stage: string, dist: string): Promise<string> {
  stageNpmPackage(stage, dist);
  const { code, output } = await run('npm', ['pack', '--silent'], { cwd: stage });
  if (code !== 0) throw new Error(output);
  const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'));
  return join(stage, `${name}-${version}.tgz`);
}
