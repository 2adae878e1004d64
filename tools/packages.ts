import { access, constants } from 'node:fs/promises';
import process from 'node:process';
import { run } from './vscode/process.ts';

/** Programs of the system, and the packages of Debian and Ubuntu that bring them. */
export interface SystemPrograms {
  /** What they are, for people. */
  readonly title: string;
  readonly packages: readonly string[];
  /** Their paths. */
  readonly paths: readonly string[];
}

/** Installs programs with apt where they are missing and that may be done; otherwise says why they are. */
export async function installPrograms({
  title,
  packages,
  paths,
}: SystemPrograms): Promise<string | undefined> {
  if (await areThere(paths)) return undefined;
  const names = packages.join(', ');
  if (process.platform !== 'linux') return `${title} run on Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return `install ${names}, or run as root so that apt may`;
  if (!(await isExecutable('/usr/bin/apt-get'))) return `install ${names}; there is no apt-get here`;
  // The packages' own services stay stopped: servers are started when they are needed, on ports of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  console.log(`Installing ${title} with apt, once`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) return `apt-get ${args[0]} failed: ${output.trim().split('\n').at(-1)}`;
  }
  return (await areThere(paths)) ? undefined : `apt-get installed ${names} elsewhere`;
}

async function areThere(paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map(isExecutable))).every(Boolean);
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
