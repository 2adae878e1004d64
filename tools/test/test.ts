import { availableParallelism } from 'node:os';
import { buildAll } from '../build/build.ts';
import { chosenHost } from '../vscode/host-tests.ts';
import { installHost } from '../vscode/install.ts';
import { messageOf } from '../vscode/process.ts';
import { inLanes, runStep } from './lanes.ts';
import { isLegitimate, lineOf, type Skip, sum, type TestCounts } from './skips.ts';
import { namesOf, STEPS } from './steps.ts';

/** Steps have ports and folders of their own, so that they can be run beside each other. */
const LANES = Math.min(2, availableParallelism());

/** Runs the steps named as arguments, or all of them, and ends with a line `N passed, N failed`. */
async function main(wanted: readonly string[]): Promise<void> {
  const names = namesOf(wanted);
  const start = performance.now();
  await buildAll();
  const installed = install(names);
  installed.catch(() => {});
  const results: TestCounts[] = [];
  await inLanes(LANES, names, async (name) => {
    if (STEPS[name]?.inVsCode) await installed;
    results.push(await step(name, names.length === 1));
  });
  const total = sum(results);
  const missed = total.skips.filter(isToBeRun);
  for (const { test, reason } of missed) {
    console.error(
      `\nThis was not run, and under CI that fails: ${test} (${reason || 'it does not say why'})`,
    );
  }
  const failed = total.failed + missed.length;
  const skips = total.skips.filter((skip) => !missed.includes(skip));
  console.log(`\n${secondsSince(start)}\n${lineOf({ ...total, failed, skips })}`);
  process.exitCode = failed > 0 || total.passed === 0 ? 1 : 0;
}

/** Once for all steps, which would otherwise do it at the same time. */
async function install(names: readonly string[]): Promise<void> {
  if (chosenHost() !== 'browser') return;
  for (const release of ['newest', 'floor'] as const) {
    if (names.some((name) => STEPS[name]?.inVsCode === release)) await installHost(release);
  }
}

async function step(name: string, isAlone: boolean): Promise<TestCounts> {
  const start = performance.now();
  console.log(isAlone ? `── ${name}` : `   ${name} begins`);
  const [counts, output] = await runStep(name, isAlone ? 'as-it-comes' : 'at-the-end');
  const heading = isAlone ? '' : `\n── ${name}\n${output.trimEnd()}\n`;
  console.log(`${heading}── ${name}: ${lineOf(counts)} in ${secondsSince(start)}\n`);
  return counts;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}

function isToBeRun(skip: Skip): boolean {
  return Boolean(process.env.CI) && !isLegitimate(skip);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 2;
});
