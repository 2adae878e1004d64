import { parseArgs } from 'node:util';
import { exceptionOf } from './exceptions.ts';
import { growthFailures } from './growth.ts';
import { type FuzzInput, inputOf, LONG_UNITS } from './inputs.ts';
import { minimised } from './minimise.ts';
import { failuresOf, ORACLES, type OracleFailure } from './oracles.ts';
import { KINDS } from './pieces.ts';

/** Failures of one kind that are shown; the others are counted. */
const MAX_SHOWN = 5;
const TWICE_ONE_IN = 20;
const EACH_FIX_ONE_IN = 3;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '50000' },
    from: { type: 'string', default: '0' },
    format: { type: 'string', multiple: true, default: [...KINDS] },
  },
});
const kinds = KINDS.filter((kind) => values.format.includes(kind));
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
if (kinds.length === 0 || ![seed, from, count].every(Number.isSafeInteger)) {
  console.error(`usage: npm run fuzz -- [--seed N] [--count N] [--from N] [--format ${KINDS.join('|')}]…`);
  process.exit(2);
}

const counts = new Map<string, number>();
let explained = 0;
const start = performance.now();
let units = 0;
let long = 0;
for (let index = from; index < from + count; index++) {
  const input = inputOf(seed, index, kinds);
  units += input.source.length;
  if (input.source.length > LONG_UNITS) long++;
  const care = { twice: index % TWICE_ONE_IN === 0, eachFix: index % EACH_FIX_ONE_IN === 0 };
  for (const failure of failuresOf(input, care)) report(input, index, failure);
}
for await (const { input, index, failure } of growthFailures(seed, from, count, kinds)) {
  report(input, index, failure);
}
summary();

function report(input: FuzzInput, index: number, failure: OracleFailure): void {
  const exception = exceptionOf(failure);
  if (exception) {
    explained++;
    return;
  }
  const { oracle } = failure;
  const before = counts.get(oracle) ?? 0;
  counts.set(oracle, before + 1);
  if (before >= MAX_SHOWN) return;
  const least = minimised(input.source, (source) => failsBy({ ...input, source }, failure));
  const [now = failure] = failuresOf({ ...input, source: least }, { twice: true, eachFix: true }).filter(
    (one) => one.oracle === oracle,
  );
  console.log(`\n${oracle}: ${now.what}`);
  console.log(`  ${input.format}, ${input.bytes}: ${JSON.stringify(least)}`);
  if (Object.keys(input.config.rules).length > 0 || input.config.preset) {
    console.log(`  configuration: ${JSON.stringify(input.config)}`);
  }
  const format = values.format
    .map((kind) => (kinds.length < KINDS.length ? ` --format ${kind}` : ''))
    .join('');
  console.log(`  again: npm run fuzz -- --seed ${seed} --from ${index} --count 1${format}`);
}

function failsBy(input: FuzzInput, { oracle }: OracleFailure): boolean {
  const care = { twice: /second time|end/.test(oracle), eachFix: true };
  return failuresOf(input, care).some((failure) => failure.oracle === oracle);
}

function summary(): void {
  const seconds = (performance.now() - start) / 1000;
  const perInput = (units / Math.max(1, count)).toFixed(0);
  console.log(
    `\n${count} inputs (seed ${seed}, from ${from}), ${perInput} units each, ${long} of them long, in ${seconds.toFixed(0)} s`,
  );
  for (const oracle of ORACLES) {
    const failed = counts.get(oracle) ?? 0;
    console.log(`${String(failed).padStart(8)}  ${oracle}`);
  }
  if (explained > 0) console.log(`${String(explained).padStart(8)}  explained (tools/fuzz/exceptions.ts)`);
  process.exitCode = counts.size > 0 ? 1 : 0;
}
