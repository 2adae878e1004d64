import { type ChildProcess, spawn } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { delay, endGroup, run } from '../vscode/process.ts';
import { NAME_SERVER } from './world.ts';

const RELEASE = 'bookworm';

/** A system of its own in a folder. */
export interface Chroot {
  readonly folder: string;
  /** Writes a file of it; `path` begins with `/`. */
  write(path: string, text: string): Promise<void>;
  /** Takes out what is in a folder of it, where that is there. */
  empty(path: string): Promise<void>;
  /** Runs a program in it to its end, and gives what it printed. Throws where it fails. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** Starts a program in it that stays; it leads a process group, and its streams lead nowhere. */
  start(program: string, ...args: readonly string[]): ChildProcess;
  /** Ends every process in it and undoes its mounts. */
  close(): Promise<void>;
}

/** Makes the system that each MTA gets a copy of, from where debootstrap gets it, unless it is there. Throws where that fails. */
export async function makeBase(folder: string): Promise<string> {
  const base = join(folder, 'base');
  // Written last of all, so that one that broke off is made anew.
  const done = join(base, 'foundry-base');
  if (await exists(done)) return base;
  await rm(base, { recursive: true, force: true });
  await mkdir(base, { recursive: true });
  await must('debootstrap', ['--variant=minbase', RELEASE, base]);
  await writeFile(done, '');
  return base;
}

/** A copy of the base with packages in it, made where it is not there yet, whose names come from the foundry’s own server. */
export async function openChroot(base: string, name: string, packages: readonly string[]): Promise<Chroot> {
  const folder = join(dirname(base), name);
  const chroot = chrootIn(folder);
  const done = join(folder, 'foundry-packages');
  if (!(await exists(done))) {
    await rm(folder, { recursive: true, force: true });
    await must('cp', ['-a', base, folder]);
    await cp('/etc/resolv.conf', join(folder, 'etc/resolv.conf'), { dereference: true });
    // Installed services are not started.
    await writeFile(join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    await chroot.run('apt-get', 'update', '-qq');
    await chroot.run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
    await writeFile(done, '');
  }
  await chroot.write('/etc/resolv.conf', `nameserver ${NAME_SERVER}\n`);
  await chroot.write('/etc/hosts', '127.0.0.1 localhost mta.sender.test\n');
  return chroot;
}

function chrootIn(folder: string): Chroot {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    async empty(path) {
      const names = await readdir(join(folder, path)).catch(() => []);
      for (const name of names) await rm(join(folder, path, name), { recursive: true });
    },
    run: (program, ...args) => must('chroot', [folder, program, ...args], env),
    start: (program, ...args) =>
      spawn('chroot', [folder, program, ...args], { env, stdio: 'ignore', detached: true }),
    async close() {
      for (const pid of await processesIn(folder)) process.kill(pid, 'SIGKILL');
      for (const mount of await mountsIn(folder)) await run('umount', [mount]);
    },
  };
}

/** Ends what was started in a chroot, asked first and then made to. */
export async function endIn(chroot: Chroot, child: ChildProcess): Promise<void> {
  await endGroup(child);
  await delay(200);
  await chroot.close();
}

/** The processes whose root is the folder. */
async function processesIn(folder: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    const pid = Number(name);
    if (!(pid > 1)) continue;
    // One that has ended meanwhile has no root any more.
    const root = await readlink(`/proc/${pid}/root`).catch(() => '');
    if (root === folder || root.startsWith(`${folder}/`)) found.push(pid);
  }
  return found;
}

/** What is mounted in the folder, the innermost first. */
async function mountsIn(folder: string): Promise<readonly string[]> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  return mounts.filter((mount) => mount.startsWith(`${folder}/`)).reverse();
}

async function must(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await run(program, args, env ? { env } : {});
  if (code === 0) return output;
  throw new Error(`${program} ${args.join(' ')} failed: ${output.trim().split('\n').at(-1)}`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
