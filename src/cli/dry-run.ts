import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { shown } from './files.ts';
import { patchOf } from './patch.ts';

/** What a fix would change in a file (an absolute path), as a patch to be applied in the working directory. */
export async function patchFor(file: string, before: Buffer, after: Buffer): Promise<Buffer> {
  // Git follows no links.
  const path = relative(await realpath(process.cwd()), await realpath(file));
  return patchOf(shown(path), before, after);
}
