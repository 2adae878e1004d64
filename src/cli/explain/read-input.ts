import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  type BounceKind,
  type BounceRecipient,
  type CauseTally,
  explainableOf,
  explainLine,
  explainText,
  LogCauses,
  LogReader,
} from '../../core/bounce/index.ts';
import { check, configFor, MappedText, NO_CONFIG } from '../../core/index.ts';
import { Failure, reasonOf } from '../failure.ts';
import { linesOf } from '../positions.ts';
import { progressOn } from '../progress.ts';
import {
  type Explained,
  type FilePlace,
  MAX_LISTED,
  type PlacedRecipient,
  placed,
  type Unreadable,
  worstKind,
} from './explained.ts';

/** What is counted over all input, with the first place of each cause. */
export type CauseCounter = CauseTally<string>;

/** Files up to this size are read whole; larger ones are read as logs, line by line. */
const MAX_WHOLE_BYTES = 10 * 1024 * 1024;
/** Of a file so much is looked at to tell what it is. */
const HEAD_BYTES = 64 * 1024;
const MB = 1024 * 1024;

/** Explains what a name stands for: a file, a folder of files, the standard input, or the name itself as a reply. */
export async function* explainName(
  name: string,
  tally: CauseCounter,
): AsyncGenerator<Explained | Unreadable> {
  if (name === '-') {
    yield await guarded('-', async () => explainContent('-', await readStdin(), tally));
    return;
  }
  const info = await stat(name).catch(() => undefined);
  if (!info) {
    yield await guarded(name, () => explainPasted(name, tally));
  } else if (info.isDirectory()) {
    for (const path of await filesIn(name)) yield await guarded(path, () => explainFile(path, tally));
  } else yield await guarded(name, () => explainFile(name, tally));
}

async function guarded(
  path: string,
  explain: () => Explained | Promise<Explained>,
): Promise<Explained | Unreadable> {
  try {
    return await explain();
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function explainPasted(text: string, tally: CauseCounter): Explained {
  const looksLikePath = !/\s/.test(text.trim());
  if (explainableOf(text) === 'none') {
    throw new Failure(
      looksLikePath ? 'there is no such file or folder' : 'this is no file, and no reply of a server',
    );
  }
  return explainSource('reply', text, 'utf-8', tally);
}

async function explainFile(path: string, tally: CauseCounter): Promise<Explained> {
  const { size } = await stat(path);
  return size > MAX_WHOLE_BYTES
    ? explainLog(path, size, tally)
    : explainContent(path, await readFile(path), tally);
}

function explainContent(path: string, content: Buffer, tally: CauseCounter): Explained {
  if (content.includes(0)) throw new Failure('this is not a text file');
  // A message is read byte by byte: each of its parts says what its bytes mean.
  const latin1 = content.toString('latin1');
  const source = explainableOf(latin1) === 'message' ? latin1 : content.toString('utf8');
  return explainSource(path, source, source === latin1 ? 'latin1' : 'utf-8', tally);
}

function explainSource(
  path: string,
  source: string,
  bytes: 'utf-8' | 'latin1',
  tally: CauseCounter,
): Explained {
  const lines = linesOf(source);
  const place = (offset: number): FilePlace => lines.position(offset);
  const lint = (message: string) =>
    check(message, { format: 'eml', bytes, config: configFor(NO_CONFIG, path) }).findings;
  const bounces = explainText(source, { bytes, lint });
  const list = new RecipientList();
  for (const bounce of bounces) {
    for (const recipient of bounce.recipients) {
      const { cause, reply } = recipient;
      tally.add(cause, () => `${path}:${reply ? place(reply.span.start).line : 1}`);
      list.add(bounce.kind, recipient, place);
    }
  }
  const [first] = bounces;
  const kind = list.kinds.size > 0 ? worstKind(list.kinds) : (first?.kind ?? 'none');
  const returned = bounces.length === 1 ? first?.returned : undefined;
  return {
    path,
    kind,
    ...(kind === 'none' && { note: noteOf(source) }),
    ...(first?.reporter && { reporter: first.reporter }),
    recipients: list.listed,
    omitted: list.omitted,
    ...(returned && { returned: { start: place(returned.span.start), findings: returned.findings } }),
    place,
  };
}

function noteOf(source: string): string {
  return explainableOf(source) === 'message'
    ? 'an ordinary email, not a bounce'
    : 'neither a bounce nor a log';
}

/** Recipients as far as they are listed, and how many there are besides. */
class RecipientList {
  readonly kinds = new Set<BounceKind>();
  readonly listed: PlacedRecipient[] = [];
  omitted = 0;

  get isFull(): boolean {
    return this.listed.length >= MAX_LISTED;
  }

  add(kind: BounceKind, recipient: BounceRecipient, place: (offset: number) => FilePlace): void {
    this.kinds.add(kind);
    if (this.isFull) this.omitted++;
    else this.listed.push(placed(recipient, place));
  }
}

/** Reads a log of any length, line by line. */
async function explainLog(path: string, size: number, tally: CauseCounter): Promise<Explained> {
  await refuseBinary(path);
  const progress = progressOn(process.stderr, undefined, 'MB');
  const reader = new LogReader();
  const causes = new LogCauses();
  const list = new RecipientList();
  let [line, offset, read, rest] = [1, 0, 0, ''];
  const take = (text: string) => {
    const recipient = reader.read(MappedText.whole(text));
    if (recipient) {
      const [at, number] = [offset, line];
      tally.add(causes.of(recipient), () => `${path}:${number}`);
      if (list.isFull) list.omitted++;
      else {
        const bounce = explainLine(recipient);
        const place = (within: number): FilePlace => ({
          offset: at + within,
          line: number,
          column: within + 1,
        });
        for (const one of bounce.recipients) list.add(bounce.kind, one, place);
      }
    }
    offset += text.length + 1;
    line++;
  };
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: MB })) {
    read += Buffer.byteLength(chunk);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    // A line that never ends is none of a log.
    if (rest.length > MAX_WHOLE_BYTES) throw new Failure('it is larger than 10 MB and not a log');
    for (const one of lines) take(one);
    progress.done(Math.round(read / MB), Math.round(size / MB));
  }
  take(rest);
  progress.clear();
  const kind = worstKind(list.kinds);
  const place = (at: number): FilePlace => ({ offset: at, line: 1, column: at + 1 });
  return {
    path,
    kind,
    ...(kind === 'none' && { note: 'no log that tells of bounces' }),
    recipients: list.listed,
    omitted: list.omitted,
    place,
  };
}

async function refuseBinary(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    if (buffer.subarray(0, bytesRead).includes(0)) throw new Failure('this is not a text file');
  } finally {
    await file.close();
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MAX_WHOLE_BYTES) throw new Failure('it is larger than 10 MB; name the file instead');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
