import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { GFM, parser } from '@lezer/markdown';
import { parseTree } from 'jsonc-parser';
import type * as core from '../../src/core/index.ts';
import type { Format } from '../../src/core/index.ts';
import type * as records from '../../src/core/records/index.ts';
import { buildAll } from '../build/build.ts';
import { runScenarios } from '../vscode/drive.ts';
import { runHostTests } from '../vscode/host-tests.ts';
import { hostileRatios } from './hostile-ratios.ts';
import { markdown, prose, tables } from './inputs.ts';
import { hostileMemory, type MemoryRow, memoryRatio } from './memory.ts';
import { peers, tokenize } from './peers.ts';
import { realDrafts } from './real-drafts.ts';
import { sideBySide } from './side-by-side.ts';
import { evidenceSize, packedSizes } from './sizes.ts';
import { stageTimes } from './stages.ts';
import { compare } from './time.ts';
import { zoneOf } from './zone.ts';

interface TimedInput {
  readonly name: string;
  readonly format: Format;
  readonly make: (bytes: number) => string;
  readonly base: (source: string) => unknown;
  /** The most that a check of 104 KB may take, as a multiple of the parser alone. */
  readonly limit: number;
}

const lezer = parser.configure(GFM);
const INPUTS: readonly TimedInput[] = [
  { name: 'tables', format: 'html', make: tables, base: tokenize, limit: 8 },
  { name: 'prose', format: 'html', make: prose, base: tokenize, limit: 20 },
  { name: 'markdown', format: 'markdown', make: markdown, base: (source) => lezer.parse(source), limit: 2 },
];
const KILOBYTES = [10, 104, 1024, 10 * 1024] as const;
/** A check of ten times as much may take this many times as long: ten, and what garbage collection adds. */
const GROWTH = 16;

/** The most that a hostile draft may take, as a multiple of an ordinary one. */
const HOSTILE_LIMIT = 10;

/** The most that a check of real drafts may take, as a multiple of the tokenizer alone. */
const REAL_LIMIT = 45;

const { values: only } = parseArgs({ options: { profile: { type: 'boolean' }, real: { type: 'boolean' } } });
if (only.profile) {
  await printProfile();
  process.exit();
}
const failures: string[] = [];
await buildAll();
const { check } = await bundled();
await benchReal();
if (only.real) process.exit(failures.length > 0 ? 1 : 0);
console.log('input      size KB   check ms   parser ms   ratio (median)');
for (const input of INPUTS) benchInput(input);
benchHostile();
benchPhrases();
benchRecords();
report('memory, 1,000 drafts to 100', memoryRatio(), 1.3);
benchMemory(1, (row) => row.times, 60, 'times its size');
benchMemory(10, (row) => row.megabytes, 1024, 'MB');
const { vsix, code } = await packedSizes();
console.log(`.vsix with pictures and pages, KB: ${vsix.toFixed(0)}`);
report('code of the .vsix, KB', code, 700);
report('lexicon and weights, minified, KB', await evidenceSize(), 150);
const host = await runHostTests({
  kind: 'node',
  files: ['activation', 'workspace'].map((name) => resolve(`test/host/suite/${name}.bench.ts`)),
});
if (host.failed > 0) failures.push('activation, or a workspace of many drafts, in the host');
const ui = await runScenarios({ files: [resolve('test/ui/report.bench.ts')] });
if (ui.failed > 0) failures.push('a keystroke until the report shows it');
for (const failure of failures) console.error(`over the limit: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** What is shipped: tools that run the sources as they are slow them down. */
async function bundled(): Promise<Pick<typeof core, 'check'>> {
  return import(pathToFileURL(resolve('dist/index.js')).href);
}

/** Templates that people send, beside what else reads or checks them. */
async function benchReal(): Promise<void> {
  const drafts = realDrafts();
  const works = new Map([
    ['tokenizer', tokenize],
    ['inboxlint', (source: string) => check(source, { format: 'html' })],
    [
      'inboxlint, with its fixes',
      (source: string) => check(source, { format: 'html' }).findings.map(fixesOf),
    ],
    ...(await peers(process.env.INBOXLINT_PEERS)),
  ]);
  const times = sideBySide(works, drafts, 12);
  const base = times.get('tokenizer') ?? Number.NaN;
  console.log(`${drafts.length} real drafts     ms a draft   times the tokenizer`);
  for (const [name, ms] of times) {
    console.log(
      `${name.padEnd(26)} ${(ms / drafts.length).toFixed(3).padStart(8)} ${(ms / base).toFixed(1).padStart(10)}`,
    );
  }
  const ms = times.get('inboxlint') ?? Number.NaN;
  console.log(`drafts a minute in one process: ${Math.round((60_000 * drafts.length) / ms)}`);
  report('real drafts, multiples of the tokenizer', ms / base, REAL_LIMIT);
}

/** The fixes of a finding, which are judged when they are asked for. */
function fixesOf({ fixes }: core.Finding): readonly core.Fix[] {
  return fixes;
}

/** What the check of real drafts spends its time on: stages, then rules, the slowest first. */
async function printProfile(): Promise<void> {
  const times = await stageTimes(realDrafts(), 12);
  const [base = Number.NaN, whole = Number.NaN] = [times.get('tokenizer'), times.get('check')];
  console.log(`${''.padEnd(34)} times the tokenizer   of the check`);
  for (const [name, ms] of [...times].sort((a, b) => b[1] - a[1])) {
    console.log(
      `${name.padEnd(34)} ${(ms / base).toFixed(2).padStart(19)} ${((100 * ms) / whole).toFixed(1).padStart(13)}%`,
    );
  }
}

function benchInput({ name, format, make, base, limit }: TimedInput): void {
  let before = 0;
  for (const kilobytes of KILOBYTES) {
    const source = make(kilobytes * 1024);
    const rounds = kilobytes > 5000 ? 3 : kilobytes > 500 ? 11 : 101;
    const { ms, baseMs, ratio } = compare(
      () => check(source, { format }),
      () => base(source),
      rounds,
    );
    console.log(
      `${name.padEnd(10)} ${String(kilobytes).padStart(7)} ${ms.toFixed(2).padStart(10)} ${baseMs.toFixed(2).padStart(11)} ${ratio.toFixed(2).padStart(7)}`,
    );
    if (kilobytes === 104 && ratio > limit)
      failures.push(`${name} at 104 KB: ${ratio.toFixed(2)} > ${limit}`);
    if (kilobytes === 10 * 1024 && ms > GROWTH * before)
      failures.push(`${name} grows faster than its length`);
    before = ms;
  }
}

/** The most that 1,000 records may take, as a multiple of reading their words as JSON. */
const RECORDS_LIMIT = 70;

function benchRecords(): void {
  const { checkRecords }: typeof records = createRequire(import.meta.url)(resolve('dist/records.js'));
  const zone = zoneOf(1000);
  const words = JSON.stringify(zone.split('\n').map((line) => line.split(' ')));
  const { ms, ratio } = compare(
    () => checkRecords(zone, { path: 'example.com.zone' }),
    () => parseTree(words),
    21,
  );
  report(`1,000 records (${ms.toFixed(0)} ms), multiples of as much JSON`, ratio, RECORDS_LIMIT);
}

/** What 5,000 phrases of a team add to a check: made of words of the draft, so that many begin at each place. */
function benchPhrases(): void {
  const source = prose(104 * 1024);
  const words = [...new Set(source.match(/[a-z]{3,12}/gi))];
  const word = (index: number) => words[index % words.length];
  const phrases = Array.from({ length: 5000 }, (_, index) => ({
    find: [`${word(index)} ${word(7 * index + 3)} ${word(13 * index)}`],
  }));
  const { ratio } = compare(
    () => check(source, { format: 'html', config: { rules: {}, phrases } }),
    () => check(source, { format: 'html' }),
    31,
  );
  report('5,000 phrases of a team, as a multiple of none', ratio, 1.2);
}

function benchHostile(): void {
  const rows = hostileRatios();
  console.log(`hostile, 240 KB: the slowest of ${rows.length}, as multiples of ordinary text`);
  for (const { name, format, ms, ratio } of rows.slice(0, 8)) {
    console.log(`${ms.toFixed(0).padStart(8)} ms ${ratio.toFixed(1).padStart(6)}  ${name} (${format})`);
  }
  for (const { name, format, ratio } of rows) {
    if (ratio > HOSTILE_LIMIT) failures.push(`${name} (${format}): ${ratio.toFixed(1)} > ${HOSTILE_LIMIT}`);
  }
}

function benchMemory(size: number, of: (row: MemoryRow) => number, limit: number, unit: string): void {
  const rows = hostileMemory(size * 1_000_000);
  console.log(
    `memory of hostile drafts of ${size} MB, above an empty run's: the hungriest of ${rows.length}`,
  );
  for (const row of rows.slice(0, 5)) {
    console.log(
      `${row.times.toFixed(0).padStart(8)} times ${row.megabytes.toFixed(0).padStart(6)} MB  ${row.name} (${row.format})`,
    );
  }
  for (const row of rows.filter((row) => of(row) > limit)) {
    failures.push(
      `memory, ${row.name} (${row.format}), ${size} MB: ${of(row).toFixed(0)} > ${limit} ${unit}`,
    );
  }
}

function report(what: string, value: number, limit: number): void {
  console.log(`${what}: ${value.toFixed(2)} (limit ${limit})`);
  if (value > limit) failures.push(`${what}: ${value.toFixed(2)} > ${limit}`);
}
