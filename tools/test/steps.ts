import { join } from 'node:path';
import { runScenarios } from '../vscode/drive.ts';
import { chosenHost, type HostTestOptions, runHostTests } from '../vscode/host-tests.ts';
import type { Release } from '../vscode/install.ts';
import { run, runTool } from './programs.ts';
import { NONE, ON_THE_DESKTOP, sum, type TestCounts } from './skips.ts';
import { coreTests, fastTests, measuredTests, siteTests, unitTests } from './unit.ts';

const PROJECTS = ['src/core', 'src/vscode', 'src/webview', 'test/host/suite', '.'];

export interface TestStep {
  run(): Promise<TestCounts>;
  /** The VS Code that it needs, which is installed first. */
  readonly inVsCode?: Release;
  /** Run only where it is named: others run its tests too. */
  readonly isPart?: boolean;
}

/** The parts of `npm test`, in the order in which they are begun. */
export const STEPS: Readonly<Record<string, TestStep>> = {
  types: { run: types },
  biome: { run: () => runTool('biome', ['ci', '--error-on-warnings']) },
  knip: { run: () => runTool('knip', []) },
  core: { run: coreTests },
  unit: { run: unitTests },
  fast: { run: fastTests, isPart: true },
  fuzz: { run: fuzz },
  // Beside the unit tests, where no editor waits for its turn.
  site: { run: siteTests, inVsCode: 'newest' },
  host: { run: () => runHostTests({ kind: 'node' }), inVsCode: 'newest' },
  ui: { run: async () => (chosenHost() === 'browser' ? runScenarios() : leftOut('ui')), inVsCode: 'newest' },
  web: inWebHost({ part: 'web' }),
  measured: { run: measuredTests },
  virtual: inWebHost({ part: 'virtual', situation: 'virtual' }),
  floor: { run: () => runHostTests({ kind: 'node', part: 'floor', release: 'floor' }), inVsCode: 'floor' },
  'floor-web': inWebHost({ part: 'floor-web', release: 'floor' }),
  restricted: { run: () => runHostTests({ kind: 'node', situation: 'restricted' }), inVsCode: 'newest' },
  'multi-root': { run: () => runHostTests({ kind: 'node', situation: 'multi-root' }), inVsCode: 'newest' },
};

/** Names for several steps. */
const SETS: Readonly<Record<string, readonly string[]>> = { quick: ['types', 'biome', 'knip', 'fast'] };

/** The steps that are meant by names of steps and sets, or all of them; throws where there is no such name. */
export function namesOf(wanted: readonly string[]): readonly string[] {
  const known = [...Object.keys(STEPS), ...Object.keys(SETS)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no test step “${unknown.join('”, “')}”; there are: ${known.join(', ')}.`);
  }
  const named = wanted.flatMap((name) => SETS[name] ?? name);
  return Object.entries(STEPS)
    .filter(([name, { isPart }]) => (wanted.length > 0 ? named.includes(name) : !isPart))
    .map(([name]) => name);
}

/** As many inputs as a push can wait for; `npm run fuzz` takes more. */
async function fuzz(): Promise<TestCounts> {
  const code = await run('node', ['--import=tsx', 'tools/fuzz/start.ts', '--count', '50000']);
  return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

async function types(): Promise<TestCounts> {
  const projects = PROJECTS.map((folder) => runTool('tsc', ['-p', join(folder, 'tsconfig.json')]));
  return sum(await Promise.all(projects));
}

/** The suite in the extension host that VS Code for the Web has; only the browser-based VS Code can be told to use it. */
function inWebHost(options: Omit<HostTestOptions, 'kind'> & { readonly part: string }): TestStep {
  return {
    run: async () =>
      chosenHost() === 'browser' ? runHostTests({ ...options, kind: 'web' }) : leftOut(options.part),
    inVsCode: options.release ?? 'newest',
  };
}

function leftOut(test: string): TestCounts {
  return { ...NONE, skips: [{ test, reason: ON_THE_DESKTOP }] };
}
