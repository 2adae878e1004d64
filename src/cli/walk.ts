import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { codeOf, reasonOf } from './failure.ts';

/** What is below a folder; paths are from there, with `/` between names. */
export interface Walked {
  /** In the order of their paths. */
  readonly files: readonly string[];
  /** Folders that could not be read, and why. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** Whether nothing is to be looked for in an entry. */
export type LeavesOut = (path: string, isFolder: boolean) => Promise<boolean>;

/**
 * Finds the files below a folder. Links are followed, each folder is entered once, and none around the one that was named. Throws
 * the system's error where the folder itself cannot be read.
 */
export async function walk(root: string, leavesOut: LeavesOut): Promise<Walked> {
  const files: string[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const top = await realpath(root);
  const seen = new Set<string>();
  // Links come last, so that a folder is known by its own path.
  const folders = [''];
  const links: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? links.pop()) {
    const place = join(root, folder);
    try {
      const real = await realpath(place);
      if (seen.has(real) || (real !== top && isInside(top, real))) continue;
      seen.add(real);
      for (const entry of await readdir(place, { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const kind = await kindOf(entry, join(place, entry.name));
        if (kind === 'other' || (await leavesOut(path, kind === 'folder'))) continue;
        if (kind === 'file') files.push(path);
        else if (entry.isSymbolicLink()) links.push(path);
        else folders.push(path);
      }
    } catch (error) {
      if (folder === '') throw error;
      // It may be gone meanwhile.
      if (codeOf(error) !== 'ENOENT') unreadable.push({ path: folder, reason: reasonOf(error) });
    }
  }
  return { files: files.sort(), unreadable };
}

/** What an entry is, or leads to; `other` for pipes, devices and links to nothing. */
async function kindOf(entry: Dirent, place: string): Promise<'file' | 'folder' | 'other'> {
  const is = entry.isSymbolicLink() ? await stat(place).catch(() => undefined) : entry;
  if (is?.isDirectory()) return 'folder';
  return is?.isFile() ? 'file' : 'other';
}

/** Whether a path is in a folder, or is that folder; both absolute, with their links resolved. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
