import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  type Bytes,
  type CatalogReading,
  type Dialect,
  dialectOf,
  type Format,
  guessFormat,
  isPhpCode,
  render,
  unreadReason,
} from '../core/index.ts';
import { decode, type Encoding } from './encoding.ts';
import { Failure } from './failure.ts';
import { sparingFor } from './heap.ts';

/** A draft as it was read. */
export interface OpenDraft {
  readonly source: string;
  readonly format: Format;
  readonly dialect?: Dialect;
  /** How it is read where it is a catalog of drafts; `format` says nothing then. */
  readonly catalog?: CatalogReading;
  readonly bytes: Bytes;
  readonly encoding: Encoding;
  /** The bytes of the file. */
  readonly content: Buffer;
}

const MAX_BYTES = 10 * 1024 * 1024;

/** Reads a draft, or a catalog of drafts, from a file. Throws `Failure`, or the system's error. */
export async function openFile(path: string, catalog?: CatalogReading): Promise<OpenDraft> {
  const info = await stat(path);
  if (!catalog) refuseUnread(path);
  if (info.size > MAX_BYTES) throw tooLarge();
  const content = info.isFile() ? await readFile(path) : await readAll(createReadStream(path));
  return openContent(path, content, catalog);
}

/** The same from a stream; `path` says what it is. Throws `Failure`, or the system's error. */
export async function openStream(
  path: string,
  stream: Readable,
  catalog?: CatalogReading,
): Promise<OpenDraft> {
  if (!catalog) refuseUnread(path);
  return openContent(path, await readAll(stream), catalog);
}

function openContent(path: string, content: Buffer, catalog: CatalogReading | undefined): OpenDraft {
  sparingFor(content.length);
  const decoded = decode(path, content);
  if (catalog) return { ...decoded, format: 'text', catalog, content };
  const format = guessFormat(path, decoded.source);
  if (isPhpCode(path, decoded.source)) throw new Failure('it is PHP code, not a template');
  if (!format) throw new Failure('it is code or data, not an email');
  const dialect = dialectOf(path);
  return { ...decoded, format, ...(dialect && { dialect }), content };
}

/** What is not read is not opened either. */
function refuseUnread(path: string): void {
  const reason = unreadReason(path);
  if (!reason) return;
  const sentence = render(reason);
  throw new Failure(sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ''));
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Failure {
  return new Failure('it is larger than 10 MB');
}
