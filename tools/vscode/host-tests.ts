import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { isCounts, lineOf, NONE, ON_THE_DESKTOP, type TestCounts } from '../test/skips.ts';
import { bundleSuite } from './bundle.ts';
import { FLOOR } from './host-arguments.ts';
import { installHost, installMocha, type Release } from './install.ts';
import { BUNDLES, extensionFolder, installFolder } from './paths.ts';
import { isRunning, messageOf } from './process.ts';
import {
  extensionsFor,
  openArguments,
  SITUATIONS,
  type Situation,
  settingsFor,
  testFiles,
} from './situation.ts';
import type { SUITE_PARTS } from './suite-parts.ts';
import { QUIET, type UserSettings, writeUserSettings } from './user-settings.ts';

export interface HostTestOptions {
  /** `web` is the web-worker extension host, which loads the manifest's `browser` entry. */
  readonly kind: 'node' | 'web';
  /** The folder of the built extension; by default the repository. */
  readonly extension?: string;
  readonly grep?: string;
  /** Test files; by default those for the situation. */
  readonly files?: readonly string[];
  /** A part of the suite; by default all of it. */
  readonly part?: keyof typeof SUITE_PARTS;
  /** User settings on top of the quiet ones. */
  readonly settings?: UserSettings;
  /** What is unusual about the window; `restricted` has no window on the desktop. */
  readonly situation?: Situation;
  /** By default the newest VS Code there is a host of. */
  readonly release?: Release;
}

/** The oldest VS Code that the manifest says the extension runs in. */
const FLOOR_VERSION = '1.100.3';

/** INBOXLINT_VSCODE, or else the browser-based VS Code where it runs and desktop VS Code elsewhere. */
export function chosenHost(): 'browser' | 'desktop' {
  const wish = process.env.INBOXLINT_VSCODE;
  if (wish === 'browser' || wish === 'desktop') return wish;
  if (wish) throw new Error(`INBOXLINT_VSCODE is “${wish}”; it can be “browser” or “desktop”.`);
  return process.platform === 'linux' && process.arch === 'x64' ? 'browser' : 'desktop';
}

/** Runs the suite in a real VS Code on a copy of test/host/workspace. Throws if the host gave no result. */
export async function runHostTests(options: HostTestOptions): Promise<TestCounts> {
  const host = chosenHost();
  if (host === 'desktop' && options.situation === 'restricted') {
    return { ...NONE, skips: [{ test: options.situation, reason: ON_THE_DESKTOP }] };
  }
  const mochaFolder = host === 'browser' ? await mochaOfBrowserHost() : await installMocha();
  const folder = bundleFolder(options.kind);
  const mark = host === 'browser' ? '[test] ' : '';
  const temp = mkdtempSync(join(tmpdir(), 'ict-'));
  const result = join(temp, 'result.json');
  try {
    const { situation, part, files = testFiles(situation, part) } = options;
    const extensionTestsPath = await bundleSuite({ ...options, files, folder, mark, mochaFolder, result });
    writeUserSettings(join(temp, 'user'), { ...QUIET, ...settingsFor(situation), ...options.settings });
    let problem = '';
    await runTests({
      ...(host === 'browser' ? { vscodeExecutablePath: standIn(folder) } : desktopRelease(options)),
      extensionDevelopmentPath: [
        extensionFolder(options.extension),
        ...(await extensionsFor(situation, folder)),
      ],
      extensionTestsPath,
      launchArgs: [...openArguments(temp, situation), ...launchArguments(temp, host, options)],
    }).catch((error: unknown) => {
      problem = messageOf(error);
    });
    return countsFrom(result, problem);
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A folder for this process, which stays until the next run so that a stack trace can be looked up. */
function bundleFolder(kind: string): string {
  mkdirSync(BUNDLES, { recursive: true });
  for (const name of readdirSync(BUNDLES)) {
    if (!isRunning(Number(name.split('-')[1]))) rmSync(join(BUNDLES, name), { recursive: true, force: true });
  }
  const folder = join(BUNDLES, `${kind}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function mochaOfBrowserHost(): Promise<string> {
  await installHost();
  return installFolder('browser');
}

function desktopRelease({ release }: HostTestOptions): { readonly version?: string } {
  return release === 'floor' ? { version: FLOOR_VERSION } : {};
}

function launchArguments(temp: string, host: string, { kind, release }: HostTestOptions): string[] {
  return [
    `--user-data-dir=${join(temp, 'user')}`,
    `--extensions-dir=${join(temp, 'extensions')}`,
    '--disable-extensions',
    ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ...(release === 'floor' && host === 'browser' ? [`--${FLOOR}`] : []),
  ];
}

/** The executable that takes the place of desktop VS Code; written here so that no file mode is committed. */
function standIn(folder: string): string {
  const file = join(folder, 'code');
  const script = fileURLToPath(new URL('./code-host.ts', import.meta.url));
  const quoted = [process.execPath, '--import', import.meta.resolve('tsx'), script].map(
    (part) => `'${part}'`,
  );
  writeFileSync(file, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

/** VS Code ends with 0 after a crash of the extension host too, so only a result that was written counts. */
function countsFrom(file: string, problem: string): TestCounts {
  const counts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!isCounts(counts)) {
    throw new Error(`VS Code ended before the suite gave its result. ${problem}`.trim());
  }
  if (problem !== '' && counts.failed === 0)
    throw new Error(`All tests passed, then VS Code failed: ${problem}`);
  return counts;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kind: { type: 'string', default: 'node' },
      grep: { type: 'string' },
      extension: { type: 'string' },
      situation: { type: 'string' },
      floor: { type: 'boolean' },
    },
  });
  const { kind, grep, extension } = values;
  const situation = SITUATIONS.find((known) => known === values.situation);
  if (values.situation !== situation) throw new Error(`--situation is one of: ${SITUATIONS.join(', ')}`);
  if (kind !== 'node' && kind !== 'web') throw new Error('--kind is node or web');
  const counts = await runHostTests({
    kind,
    ...(situation !== undefined && { situation }),
    ...(values.floor && { release: 'floor' as const }),
    ...(grep !== undefined && { grep }),
    ...(extension !== undefined && { extension }),
  });
  console.log(lineOf(counts));
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
