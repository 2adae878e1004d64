import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { isLeftAlone } from '../../core/index.ts';
import { isListName } from '../../core/recipients/index.ts';
import { decode, type Encoding } from '../encoding.ts';
import { Failure, reasonOf } from '../failure.ts';
import { type FoundFile, shown } from '../files.ts';
import { walk } from '../walk.ts';

/** A list of recipients as it was read. */
export interface OpenList {
  readonly source: string;
  readonly encoding: Encoding;
  /** The bytes of the file. */
  readonly content: Buffer;
}

/** A list that is to be checked, or why there is none; `path` as it is reported. */
export type NamedList = FoundFile | { readonly path: string; readonly error: string };

const MAX_MB = 100;
const MAX_BYTES = MAX_MB * 1024 * 1024;

/** What a name on the command line stands for: a file, whatever it is called, or the lists in a folder. Throws nothing. */
export async function listsAt(name: string): Promise<readonly NamedList[]> {
  try {
    if (name === '-' || !(await stat(name)).isDirectory()) return [{ path: shown(name), file: name }];
    const folder = resolve(name);
    const leavesOut = async (path: string, isFolder: boolean) =>
      isFolder ? isLeftAlone(path, []) : !isListName(path);
    const { files, unreadable } = await walk(folder, leavesOut);
    const failed = unreadable.map(({ path, reason }) => ({ path: shown(join(name, path)), error: reason }));
    if (files.length + failed.length === 0)
      throw new Failure('no lists found in this folder. Name the files, or call them recipients.csv.');
    const found = files.map((path) => ({
      path: shown(join(name, path)),
      file: join(folder, path),
      found: folder,
    }));
    return [...failed, ...found];
  } catch (error) {
    return [{ path: shown(name), error: reasonOf(error) }];
  }
}

/** Reads a list; `-` is the standard input. Throws `Failure`, or the system’s error. */
export async function openList(file: string): Promise<OpenList> {
  return decoded(file, await readAll(file === '-' ? process.stdin : createReadStream(file)));
}

/** Spreadsheets still write Latin-1; each byte of it is a character, so that it can be written back. */
function decoded(file: string, content: Buffer): OpenList {
  if (content.includes(0) || isUtf8(content)) return { ...decode(file, content), content };
  return { source: content.toString('latin1'), encoding: 'latin1', content };
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MAX_BYTES) throw new Failure(`it is larger than ${MAX_MB} MB`);
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
