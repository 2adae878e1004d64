import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One file of a mail archive. */
export interface ArchivedMail {
  readonly archive: string;
  readonly name: string;
  readonly content: Buffer;
}

/** Every `step`th message of each archive in `folder`, always the same ones. */
export function* sampleMails(folder: string, step: number): Generator<ArchivedMail> {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tar.gz'))
    .sort()) {
    let count = 0;
    for (const entry of tarEntries(gunzipSync(readFileSync(join(folder, file))))) {
      if (!entry.name.endsWith('.eml') || count++ % step !== 0) continue;
      yield { archive: file.replace('.tar.gz', ''), ...entry };
    }
  }
}

/** Regular files of a ustar, GNU or pax archive. */
function* tarEntries(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  let longName: string | undefined;
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).split('\0', 1)[0] ?? '';
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const type = field(156, 1);
    const content = tar.subarray(at + 512, at + 512 + size);
    const prefix = field(257, 5) === 'ustar' ? field(345, 155) : '';
    if (type === 'L') longName = content.toString('utf8').replace(/\0+$/, '');
    else if (type === 'x') longName = /\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1];
    else {
      const name = longName ?? (prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`);
      longName = undefined;
      if (type === '0' || type === '') yield { name, content };
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
