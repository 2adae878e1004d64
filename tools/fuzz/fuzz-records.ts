import { parseArgs } from 'node:util';
import { minimised } from './minimise.ts';
import { recordInputOf } from './record-inputs.ts';
import { recordFailures } from './record-oracles.ts';
import type { FuzzedKind } from './record-pieces.ts';

/** Failures that are shown; the others are counted. */
const MAX_SHOWN = 20;
const KINDS: readonly [FuzzedKind, ...FuzzedKind[]] = ['spf', 'spf', 'dmarc', 'dkim', 'mta-sts', 'tls-rpt'];

const { values } = parseArgs({
  options: {
    records: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '50000' },
    from: { type: 'string', default: '0' },
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
if (![seed, from, count].every(Number.isSafeInteger)) {
  console.error('usage: npm run fuzz -- --records [--seed N] [--count N] [--from N]');
  process.exit(2);
}

let failed = 0;
let units = 0;
const start = performance.now();
for (let index = from; index < from + count; index++) {
  const input = recordInputOf(seed, index, KINDS);
  units += input.text.length;
  const [failure] = recordFailures(input);
  if (failure === undefined) continue;
  failed++;
  if (failed > MAX_SHOWN) continue;
  // Only where nothing is known of the record may it be made shorter.
  const isKnown = input.mode === 'sound' || input.planted;
  const text = isKnown
    ? input.text
    : minimised(input.text, (part) => recordFailures({ ...input, text: part }).length > 0);
  console.log(`\n${input.kind}, ${input.mode}: ${failure}\n  ${JSON.stringify(text)}`);
  console.log(`  again: npm run fuzz -- --records --seed ${seed} --from ${index} --count 1`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const perRecord = (units / Math.max(1, count)).toFixed(0);
console.log(
  `\n${count} records (seed ${seed}, from ${from}), ${perRecord} units each, in ${seconds} s: ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;
