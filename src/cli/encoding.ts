import { isUtf8 } from 'node:buffer';
import { type Bytes, guessFormat } from '../core/index.ts';
import { Failure } from './failure.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** A file as text; a BOM is its first unit. */
export interface Decoded {
  readonly source: string;
  readonly encoding: Encoding;
  /** How the engine is to take the characters of the source. */
  readonly bytes: Bytes;
}

/** A text file may have this share of invalid UTF-8, as text cut in the middle or pasted together has. */
const INVALID_SHARE = 0.01;

/** Reads bytes as text. Throws `Failure` where they are none. The path says whether they are a message. */
export function decode(path: string, content: Buffer): Decoded {
  const wide = wideEncoding(content);
  if (wide) {
    const source = decodeAs(content, wide);
    if (source.includes('\0')) throw new Failure('it is not a text file');
    return { source, encoding: wide, bytes: 'utf-8' };
  }
  if (content.includes(0)) throw new Failure('it is not a text file');
  const source = content.toString('utf8');
  if (isUtf8(content)) return { source, encoding: 'utf-8', bytes: 'utf-8' };
  if (guessFormat(path, source) === 'eml') {
    return { source: content.toString('latin1'), encoding: 'latin1', bytes: 'latin1' };
  }
  const share = invalidSequences(content, source) / source.length;
  if (share <= INVALID_SHARE) return { source, encoding: 'utf-8', bytes: 'utf-8' };
  throw new Failure('it is not a UTF-8 text file. If it is text, save it as UTF-8.');
}

/** Turns text back into bytes; gives nothing where the encoding has no such character. */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  const content = encodeAs(text, encoding);
  return decodeAs(content, encoding) === text ? content : undefined;
}

function decodeAs(content: Buffer, encoding: Encoding): string {
  if (encoding === 'latin1') return content.toString('latin1');
  if (encoding === 'utf-8') return content.toString('utf8');
  // Not TextDecoder: it would replace lone surrogates, and what is replaced cannot be written back.
  return (encoding === 'utf-16le' ? content : swapped(content)).toString('utf16le');
}

function encodeAs(text: string, encoding: Encoding): Buffer {
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const content = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? content : swapped(content);
}

function swapped(content: Buffer): Buffer {
  return Buffer.from(content.subarray(0, content.length - (content.length % 2))).swap16();
}

function wideEncoding(content: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  return content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : undefined;
}

function invalidSequences(content: Buffer, source: string): number {
  return count(source, '\uFFFD') - count(content.toString('latin1'), '\u00EF\u00BF\u00BD');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
