import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { run } from './programs.ts';
import { NONE, type TestCounts } from './skips.ts';

/** Measures every document of the corpora again, on all cores: a step of its own. */
const MEASURED = 'test/tools/measured.test.ts';

/** What a contributor does not wait for at each turn: they take longer than all the others together. */
const SLOW = [
  MEASURED,
  'test/cli/**',
  'test/core/**/growth.test.ts',
  'test/filters/real-filters.test.ts',
  'test/network/{postfix,real-dns}.test.ts',
  'test/lsp/{language-server,neovim}.test.ts',
  'test/repo/package.test.ts',
  'test/tools/measure.test.ts',
];

const CORE = 'test/core/**/*.test.ts';

const REPORTER = './tools/test/count-reporter.mjs';

/** The tests of the core; fails where too little of it was run. */
export async function coreTests(): Promise<TestCounts> {
  rmSync('coverage', { recursive: true, force: true });
  mkdirSync('coverage');
  const coverage = [
    ...['c8', '--include=src/core', '--reporter=text-summary', '--reporter=html', '--reporter=json'],
    ...['--check-coverage', '--lines=99', '--reports-dir=coverage', '--temp-directory=coverage/raw'],
  ];
  const counts = join('coverage', 'counts.json');
  const status = await run('npx', [
    '--no-install',
    ...coverage,
    'node',
    ...testArguments(counts, globSync(CORE).sort()),
  ]);
  const read = readCounts(counts);
  // Coverage below its floor fails the run although every test passed.
  return status !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read;
}

/** All other unit tests but the measurement; what they run of the core is not counted. */
export function unitTests(): Promise<TestCounts> {
  return tests('unit', filesBut([MEASURED, CORE]));
}

/** Those unit tests that take a minute, on all cores. */
export function fastTests(): Promise<TestCounts> {
  return tests('fast', [`--test-concurrency=${availableParallelism()}`, ...filesBut(SLOW)]);
}

export function measuredTests(): Promise<TestCounts> {
  return tests('measured', [MEASURED]);
}

/** The documentation site, built, and opened in a browser, and drafts as axe-core sees them there. */
export function siteTests(): Promise<TestCounts> {
  return tests('site', globSync('test/site/*.test.ts').sort());
}

async function tests(name: string, args: readonly string[]): Promise<TestCounts> {
  const folder = join('.cache', 'counts');
  mkdirSync(folder, { recursive: true });
  const counts = join(folder, `${name}.json`);
  rmSync(counts, { force: true });
  await run('node', testArguments(counts, args));
  return readCounts(counts);
}

function filesBut(left: readonly string[]): readonly string[] {
  return globSync('test/{core,editing,vscode,cli,lsp,filters,network,tools,repo}/**/*.test.ts', {
    ignore: [...left],
  }).sort();
}

function testArguments(counts: string, files: readonly string[]): readonly string[] {
  return [
    ...['--import=tsx', '--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${REPORTER}`, `--test-reporter-destination=${counts}`, ...files],
  ];
}

function readCounts(file: string): TestCounts {
  try {
    const { passed, failed, skips } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(passed), failed: Number(failed), skips };
  } catch {
    return { ...NONE, failed: 1 };
  }
}
