import { randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encode } from './encoding.ts';
import { codeOf, Failure, reasonOf } from './failure.ts';
import type { OpenDraft } from './open.ts';

/**
 * The bytes of a draft with another text in its place, in the same encoding. Throws `Failure` where the draft could
 * not be written back byte for byte even without a change.
 */
export function replaceText(draft: OpenDraft, text: string): Buffer {
  const before = encode(draft.source, draft.encoding);
  if (!before?.equals(draft.content)) throw new Failure('it holds bytes that are not valid in its encoding');
  const content = encode(text, draft.encoding);
  if (!content) throw new Failure('its encoding lacks a character of the correction');
  return content;
}

/**
 * Replaces a file as a whole or not at all: through a temporary file beside it. A symbolic link stays, its target is
 * written. Throws `Failure`.
 */
export async function replaceFile(path: string, content: Buffer): Promise<void> {
  try {
    const target = await realpath(path);
    const info = await stat(target);
    if (!info.isFile()) throw new Failure('it is not a file');
    // A file that is write-protected could still be replaced by another.
    await access(target, constants.W_OK);
    await replace(target, content, info);
  } catch (error) {
    const isForbidden = ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
    throw new Failure(isForbidden ? 'you have no permission to write it' : reasonOf(error));
  }
}

interface Ownership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function replace(target: string, content: Buffer, { mode, uid, gid }: Ownership): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: 0o600 });
    // Only root may give a file away; anybody else's files stay his own.
    await chown(temporary, uid, gid).catch(() => {});
    await chmod(temporary, mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
