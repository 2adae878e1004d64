import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildAll } from '../build/build.ts';
import { runScenarios } from '../vscode/drive.ts';
import { chosenHost, type HostTestOptions, runHostTests } from '../vscode/host-tests.ts';
import { type Counts, isLegitimate, lineOf, NONE, ON_THE_DESKTOP, type Skip, sum } from './skips.ts';

const PROJECTS = ['src/core', 'src/vscode', 'src/webview', 'test/host/suite', '.'];

const STEPS: Readonly<Record<string, () => Counts | Promise<Counts>>> = {
  types: () => sum(PROJECTS.map((folder) => command('tsc', ['-p', join(folder, 'tsconfig.json')]))),
  biome: () => command('biome', ['ci', '--error-on-warnings']),
  knip: () => command('knip', []),
  unit: unitTests,
  host: () => runHostTests({ kind: 'node' }),
  restricted: () => runHostTests({ kind: 'node', situation: 'restricted' }),
  'multi-root': () => runHostTests({ kind: 'node', situation: 'multi-root' }),
  web: () => inWebHost('web', {}),
  virtual: () => inWebHost('virtual', { situation: 'virtual' }),
  floor: () => runHostTests({ kind: 'node', release: 'floor' }),
  'floor-web': () => inWebHost('floor-web', { release: 'floor' }),
  ui: () => (chosenHost() === 'browser' ? runScenarios() : leftOut('ui')),
};

/** Runs the steps named as arguments, or all of them, and ends with a line `N passed, N failed`. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
  if (unknown.length > 0) {
    console.error(
      `There is no test step “${unknown.join('”, “')}”; there are: ${Object.keys(STEPS).join(', ')}.`,
    );
    process.exit(2);
  }
  await buildAll();
  const results: Counts[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n── ${name}`);
    results.push(await guarded(name, step));
  }
  const total = sum(results);
  const missed = total.skips.filter(isToBeRun);
  for (const { test, reason } of missed) {
    console.error(
      `\nThis was not run, and under CI that fails: ${test} (${reason || 'it does not say why'})`,
    );
  }
  const failed = total.failed + missed.length;
  const skips = total.skips.filter((skip) => !missed.includes(skip));
  console.log(`\n${lineOf({ ...total, failed, skips })}`);
  process.exitCode = failed > 0 || total.passed === 0 ? 1 : 0;
}

function isToBeRun(skip: Skip): boolean {
  return Boolean(process.env.CI) && !isLegitimate(skip);
}

async function guarded(name: string, step: () => Counts | Promise<Counts>): Promise<Counts> {
  try {
    return await step();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    return { ...NONE, failed: 1 };
  }
}

/** The suite in the extension host that VS Code for the Web has; only the browser-based VS Code can be told to use it. */
function inWebHost(step: string, options: Omit<HostTestOptions, 'kind'>): Counts | Promise<Counts> {
  return chosenHost() === 'browser' ? runHostTests({ ...options, kind: 'web' }) : leftOut(step);
}

function leftOut(test: string): Counts {
  return { ...NONE, skips: [{ test, reason: ON_THE_DESKTOP }] };
}

/** A tool of the project's that passes or fails as a whole. */
function command(tool: string, args: readonly string[]): Counts {
  const { status, error } = run('npx', ['--no-install', tool, ...args]);
  if (error) console.error(`${tool}: ${error.message}; run “npm ci” first.`);
  return status === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

function unitTests(): Counts {
  const files = globSync('test/{core,vscode,cli,filters,tools,repo}/**/*.test.ts').sort();
  const counts = join('coverage', 'counts.json');
  rmSync('coverage', { recursive: true, force: true });
  mkdirSync('coverage');
  const { status } = run('npx', [
    ...[
      '--no-install',
      'c8',
      '--include=src/core',
      '--reporter=text-summary',
      '--reporter=html',
      '--reporter=json',
    ],
    ...['--check-coverage', '--lines=99', '--reports-dir=coverage', '--temp-directory=coverage/raw'],
    ...['node', '--import=tsx', '--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./tools/test/count-reporter.mjs', `--test-reporter-destination=${counts}`, ...files],
  ]);
  const read = readCounts(counts);
  // Coverage below its floor fails the run although every test passed.
  return status !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read;
}

function readCounts(file: string): Counts {
  try {
    const { passed, failed, skips } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(passed), failed: Number(failed), skips };
  } catch {
    return { ...NONE, failed: 1 };
  }
}

function run(program: string, args: readonly string[]) {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

await main(process.argv.slice(2));
