import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encode } from './encoding.ts';
import { codeOf, Failure, reasonNotWritten } from './failure.ts';
import type { OpenDraft } from './open.ts';
import { temporaryName } from './temporary.ts';
import { isInside } from './walk.ts';

/**
 * The bytes of a file with another text in its place, in the same encoding. Throws `Failure` where the file could
 * not be written back byte for byte even without a change.
 */
export function replaceText(draft: Pick<OpenDraft, 'source' | 'encoding' | 'content'>, text: string): Buffer {
  const before = encode(draft.source, draft.encoding);
  if (!before?.equals(draft.content)) throw new Failure('it contains bytes that are invalid in its encoding');
  const content = encode(text, draft.encoding);
  if (!content) throw new Failure('its encoding can’t represent a character that the fix adds');
  return content;
}

/** A file to be replaced. */
export interface Replacement {
  readonly path: string;
  /** The folder that the file must not be out of, where it was found in one. */
  readonly within?: string;
  /** What was read of it. */
  readonly before: Buffer;
  readonly content: Buffer;
}

/**
 * Replaces a file as a whole or not at all: through a temporary file beside it. A symbolic link stays, its target is
 * written; a file with several names, or of somebody else, keeps them and is written in place. Throws `Failure`, also where
 * the file is no longer what was read.
 */
export async function replaceFile({ path, within, before, content }: Replacement): Promise<void> {
  try {
    const target = await realpath(path);
    if (within !== undefined && !isInside(target, await realpath(within)))
      throw new Failure('it is a link to a file outside that folder. Name the file itself to fix it.');
    const info = await stat(target);
    if (!info.isFile()) throw new Failure('it is not a regular file');
    // A file that is write-protected could still be replaced by another.
    await access(target, constants.W_OK);
    if (info.nlink > 1) await writeInPlace(target, before, content);
    else await replace(target, info, before, content);
  } catch (error) {
    throw new Failure(reasonNotWritten(error));
  }
}

async function replace(target: string, info: Stats, before: Buffer, content: Buffer): Promise<void> {
  const temporary = join(dirname(target), temporaryName(target, randomUUID()));
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: 0o600 });
    if (await keepsOwner(temporary, info)) {
      await chmod(temporary, info.mode & 0o7777);
      if (isUnchanged(await readFile(target), before, content)) await rename(temporary, target);
      return;
    }
  } catch (error) {
    // What is mounted by itself, as in a container, has to stay where it is.
    if (codeOf(error) !== 'EBUSY') throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await writeInPlace(target, before, content);
}

/** Whether a file could be given the owner of another; only root may give one away. */
async function keepsOwner(temporary: string, { uid, gid }: Stats): Promise<boolean> {
  try {
    await chown(temporary, uid, gid);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
    return (await stat(temporary)).uid === uid;
  }
}

/** Writes over what is there, in one go; a crash of the system could leave a part of it. */
async function writeInPlace(target: string, before: Buffer, content: Buffer): Promise<void> {
  const file = await open(target, 'r+');
  try {
    if (!isUnchanged(await file.readFile(), before, content)) return;
    // First the longer end, so that a full disk is known before anything is overwritten.
    if (content.length > before.length) await writeAll(file, content, before.length);
    await writeAll(file, content.subarray(0, before.length), 0);
    await file.truncate(content.length);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(
  file: Awaited<ReturnType<typeof open>>,
  content: Buffer,
  start: number,
): Promise<void> {
  for (let at = start; at < content.length; ) {
    const { bytesWritten } = await file.write(content, at, content.length - at, at);
    at += bytesWritten;
  }
}

/** Whether a file still holds what was read; not where it already holds what is to be written. Throws `Failure`. */
function isUnchanged(now: Buffer, before: Buffer, content: Buffer): boolean {
  if (now.equals(before)) return true;
  if (now.equals(content)) return false;
  throw new Failure('it changed in the meantime. Nothing was written.');
}
