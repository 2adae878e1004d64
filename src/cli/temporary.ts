import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';

/** What the name of a long file is cut to, so that the temporary one is not too long. */
const MAX_NAME_UNITS = 40;
const OURS = /^\..{1,40}\.(\d{1,10})-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.inboxlint\.tmp$/su;

/** The name of the temporary file that takes the place of a file; `id` is a UUID. */
export function temporaryName(path: string, id: string): string {
  const name = Array.from(basename(path)).slice(0, MAX_NAME_UNITS).join('');
  return `.${name}.${process.pid}-${id}.inboxlint.tmp`;
}

/** No run takes so long from writing a file to giving it its name; by then its process’s number may be another’s. */
const LONGEST_MS = 60 * 60 * 1000;

/**
 * Removes the temporary files that runs left in a folder when they were killed; those of runs that go on stay. To be called
 * before this run writes there. Never throws.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, id] = OURS.exec(name) ?? [];
    if (id === undefined) continue;
    const path = join(folder, name);
    const info = await lstat(path).catch(() => undefined);
    if (!info?.isFile() || (isRunning(Number(id)) && Date.now() - info.mtimeMs < LONGEST_MS)) continue;
    await rm(path, { force: true }).catch(() => {});
  }
}

/** Whether a process runs that is not this one. */
function isRunning(id: number): boolean {
  if (id === process.pid || id === 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else’s process may not be signalled, and runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
