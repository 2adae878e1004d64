import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isCounts, NONE, type TestCounts } from './skips.ts';

const STEP = fileURLToPath(new URL('./step.ts', import.meta.url));

/** Does the work of all names, in order, so many at a time. */
export async function inLanes(
  lanes: number,
  names: readonly string[],
  work: (name: string) => Promise<void>,
): Promise<void> {
  const waiting = [...names];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await work(name);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Runs a step in a process of its own; its output is given whole when it is over, or shown as it comes. */
export function runStep(name: string, show: 'at-the-end' | 'as-it-comes'): Promise<[TestCounts, string]> {
  const output = show === 'at-the-end' ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), STEP, name], {
    stdio: ['ignore', output, output, 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => printed.push(part));
  child.stderr?.on('data', (part: Buffer) => printed.push(part));
  let counts: TestCounts = { ...NONE, failed: 1 };
  child.on('message', (said: unknown) => {
    if (isCounts(said)) counts = said;
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => done([counts, Buffer.concat(printed).toString('utf8')]));
  });
}
