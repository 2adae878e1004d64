import { open, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { containerOf, mayHoldRecords, RECORD_HEAD_UNITS } from '../../core/records/index.ts';
import type { ConfigFinder } from '../config.ts';
import { draftTest } from '../drafts.ts';
import { type Decoded, decode } from '../encoding.ts';
import { Failure, reasonOf } from '../failure.ts';
import { shown } from '../files.ts';
import { gitIgnored } from '../git-ignored.ts';
import { walk } from '../walk.ts';

/** A file with records, as it was read. */
export interface RecordFile extends Decoded {
  /** As it is reported, with `/` on every system. */
  readonly path: string;
  /** Absolute; `-` for the standard input. */
  readonly file: string;
  /** The folder that was named, where the file was found in one. */
  readonly within?: string;
  readonly content: Buffer;
}

/** A file that could not be read. */
export interface UnreadRecords {
  readonly path: string;
  readonly error: string;
}

export const STDIN = '-';

const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads the files that names stand for, in their order. In folders those are read that may hold records and are not ignored;
 * a file that is named has to be in a container that is read. Throws nothing.
 */
export async function* openRecordFiles(
  names: readonly string[],
  configs: ConfigFinder,
): AsyncGenerator<RecordFile | UnreadRecords> {
  const seen = new Set<string>();
  for (const name of names) {
    for await (const opened of openNamed(name, configs)) {
      const key = 'file' in opened ? opened.file : opened.path;
      if (!seen.has(key)) yield opened;
      seen.add(key);
    }
  }
}

async function* openNamed(name: string, configs: ConfigFinder): AsyncGenerator<RecordFile | UnreadRecords> {
  const path = name === STDIN ? STDIN : shown(name);
  try {
    if (name === STDIN) yield named(path, STDIN, await readAll(process.stdin));
    else if ((await stat(name)).isDirectory()) yield* openFolder(name, configs);
    else yield named(path, resolve(name), await readSome(name));
  } catch (error) {
    yield { path, error: reasonOf(error) };
  }
}

async function* openFolder(name: string, configs: ConfigFinder): AsyncGenerator<RecordFile | UnreadRecords> {
  const folder = resolve(name);
  // What is left out is the same for records as for drafts.
  const { leavesOut } = draftTest(folder, configs, gitIgnored());
  const { files, unreadable } = await walk(folder, (path, isFolder) =>
    leavesOut(join(folder, path), folder, isFolder),
  );
  for (const { path, reason } of unreadable) yield { path: shown(join(name, path)), error: reason };
  let count = 0;
  for (const path of files) {
    const file = join(folder, path);
    const about = shown(join(name, path));
    try {
      if (!mayHoldRecords(file, await headOf(file))) continue;
      count++;
      const content = await readSome(file);
      yield { path: about, file, within: folder, content, ...decode(file, content) };
    } catch (error) {
      yield { path: about, error: reasonOf(error) };
    }
  }
  if (count === 0 && unreadable.length === 0) throw new Failure('no file with records in this folder');
}

/** A file that was named: what it holds has to be known. */
function named(path: string, file: string, content: Buffer): RecordFile {
  const decoded = decode(file, content);
  if (!containerOf(file, decoded.source)) throw new Failure(UNKNOWN_FORMAT);
  return { path, file, content, ...decoded };
}

const UNKNOWN_FORMAT =
  'it is no format that records are read from: zone files, octoDNS YAML, dnsconfig.js, Terraform, ' +
  'CloudFormation, Markdown, or records alone';

async function readSome(file: string): Promise<Buffer> {
  if ((await stat(file)).size > MAX_BYTES) throw new Failure('it is larger than 10 MB');
  return readFile(file);
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(RECORD_HEAD_UNITS), 0, RECORD_HEAD_UNITS, 0);
    const head = buffer.subarray(0, bytesRead);
    return head.includes(0) ? '' : head.toString('latin1');
  } finally {
    await file.close();
  }
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MAX_BYTES) throw new Failure('it is larger than 10 MB');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
