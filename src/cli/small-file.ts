import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { UnreadFile } from '../core/index.ts';
import { codeOf } from './failure.ts';

/** Bytes of a file that is read beside the drafts: a configuration, or values for placeholders. */
const MAX_BYTES = 1024 * 1024;

/**
 * The text of a small file, as UTF-8; nothing where there is none. Only ordinary files are read: a pipe would never end, and
 * what the system makes up while it is read (`/proc`) says that it is empty.
 */
export async function readSmallFile(path: string): Promise<string | UnreadFile | undefined> {
  try {
    // A pipe that nobody writes to must not be waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const info = await file.stat();
      if (info.isDirectory()) return { refused: 'folder' };
      if (!info.isFile()) return { refused: 'no-file' };
      if (info.size > MAX_BYTES) return { refused: 'too-large' };
      const { buffer, bytesRead } = await file.read(Buffer.alloc(info.size + 1), 0, info.size + 1, 0);
      return bytesRead > info.size ? { refused: 'no-file' } : buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error) ?? '';
    return MISSING.has(code) ? undefined : { refused: REFUSED[code] ?? 'unreadable' };
  }
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const REFUSED: Readonly<Record<string, UnreadFile['refused']>> = { EISDIR: 'folder', ENXIO: 'no-file' };
