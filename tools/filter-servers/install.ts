import { access, constants } from 'node:fs/promises';
import process from 'node:process';
import { run } from '../vscode/process.ts';

const SPAMD = '/usr/sbin/spamd';
const RSPAMD = '/usr/bin/rspamd';
/** Makes certificates for tests of encrypted connections. */
const OPENSSL = '/usr/bin/openssl';
const PACKAGES = ['spamassassin', 'spamd', 'rspamd', 'openssl'];

/** The programs of both filters, installed from the system's packages where that is possible; otherwise why not. */
export async function installFilters(): Promise<FilterPrograms | { readonly missing: string }> {
  if (await arePresent()) return PROGRAMS;
  if (process.platform !== 'linux')
    return { missing: `SpamAssassin and Rspamd run on Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0)
    return { missing: `install ${PACKAGES.join(', ')}, or run as root so that apt may` };
  if (!(await isExecutable('/usr/bin/apt-get')))
    return { missing: `install ${PACKAGES.join(', ')}; there is no apt-get here` };
  // The packages' own services stay stopped: servers are started when they are needed, on ports of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  console.log('Installing SpamAssassin and Rspamd with apt, once');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
  ]) {
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) return { missing: `apt-get ${args[0]} failed: ${output.trim().split('\n').at(-1)}` };
  }
  return (await arePresent()) ? PROGRAMS : { missing: `apt-get installed ${PACKAGES.join(', ')} elsewhere` };
}

export interface FilterPrograms {
  readonly spamd: string;
  readonly rspamd: string;
}

const PROGRAMS: FilterPrograms = { spamd: SPAMD, rspamd: RSPAMD };

async function arePresent(): Promise<boolean> {
  const present = await Promise.all([SPAMD, RSPAMD, OPENSSL].map(isExecutable));
  return present.every(Boolean);
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
