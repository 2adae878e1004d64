/** A regular file of an archive. */
export interface TarEntry {
  /** With `/` between names. */
  readonly path: string;
  readonly content: Buffer;
}

const BLOCK = 512;

/** The regular files of a ustar, GNU or pax archive, in order. Throws `RangeError` where the archive breaks off. */
export function* tarEntries(tar: Buffer): Generator<TarEntry> {
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + BLOCK);
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length < size) throw new RangeError(`it breaks off in “${field(header, 0, 100)}”`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = field(header, 156, 1);
    if (type === 'L') longName = content.toString('utf8').replace(/\0+$/, '');
    else if (type === 'x') longName = paxPath(content) ?? longName;
    else if (type === '0' || type === '') {
      yield { path: longName ?? shortName(header), content };
      longName = undefined;
    } else longName = undefined;
  }
}

function field(header: Buffer, from: number, length: number): string {
  return header.toString('utf8', from, from + length).split('\0', 1)[0] ?? '';
}

function shortName(header: Buffer): string {
  const prefix = field(header, 257, 5) === 'ustar' ? field(header, 345, 155) : '';
  return prefix === '' ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`;
}

/** A pax record is `length path=value\n`, its length counting the whole record. */
function paxPath(records: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records.toString('utf8'))?.[1];
}
