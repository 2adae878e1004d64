import { access, constants } from 'node:fs/promises';
import process from 'node:process';
import { run } from '../vscode/process.ts';

/** A name server, and one that serves blocklists. */
export interface DnsPrograms {
  readonly nsd: string;
  readonly rbldnsd: string;
}

const PROGRAMS: DnsPrograms = { nsd: '/usr/sbin/nsd', rbldnsd: '/usr/sbin/rbldnsd' };
const PACKAGES = ['nsd', 'rbldnsd'];

/** Both programs, installed from the system’s packages where that is possible; otherwise why not. */
export async function installDnsServers(): Promise<DnsPrograms | { readonly missing: string }> {
  if (await arePresent()) return PROGRAMS;
  if (process.platform !== 'linux')
    return { missing: `NSD and rbldnsd run on Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0)
    return { missing: `install ${PACKAGES.join(', ')}, or run as root so that apt may` };
  if (!(await isExecutable('/usr/bin/apt-get')))
    return { missing: `install ${PACKAGES.join(', ')}; there is no apt-get here` };
  // The packages' own services stay stopped: servers are started when they are needed, on ports of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  console.log('Installing NSD and rbldnsd with apt, once');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
  ]) {
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) return { missing: `apt-get ${args[0]} failed: ${output.trim().split('\n').at(-1)}` };
  }
  return (await arePresent()) ? PROGRAMS : { missing: `apt-get installed ${PACKAGES.join(', ')} elsewhere` };
}

async function arePresent(): Promise<boolean> {
  const present = await Promise.all(Object.values(PROGRAMS).map(isExecutable));
  return present.every(Boolean);
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
