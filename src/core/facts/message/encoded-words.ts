import type { Draft, Header } from '../../draft/draft.ts';
import type { Span } from '../../text/mapped-text.ts';

/** An encoded word (RFC 2047, section 2) as it stands in a header. */
export interface EncodedWord {
  /** From `=?` to `?=`. */
  readonly span: Span;
  readonly written: string;
  /** Lower case, without the language that RFC 2231 adds. */
  readonly charset: string;
  readonly isBase64: boolean;
  /** What is encoded, still encoded. */
  readonly encoded: string;
}

/** Headers whose text people read, in which encoded words stand. */
const READ = new Set(['subject', 'from', 'to', 'cc', 'reply-to', 'sender']);
const WORD = /=\?([\w.-]{1,60})(?:\*[\w-]{0,40})?\?([bq])\?([^?\s]*)\?=/gi;

/** The headers of a message that people read. */
export function readHeaders({ headers }: Draft): readonly Header[] {
  return headers.filter(({ name }) => READ.has(name));
}

/** The encoded words of a header, in order. */
export function encodedWordsOf({ source }: Draft, { span: whole }: Header): readonly EncodedWord[] {
  const raw = source.slice(whole.start, whole.end);
  return [...raw.matchAll(WORD)].map(({ 0: written, 1: charset = '', 2: kind, 3: encoded = '', index }) => {
    const start = whole.start + index;
    return {
      span: { start, end: start + written.length },
      written,
      charset: charset.toLowerCase(),
      isBase64: kind?.toLowerCase() === 'b',
      encoded,
    };
  });
}

/** Whether an encoded word in UTF-8 begins or ends within a character, which it must not (RFC 2047, section 5). */
export function splitsCharacter(word: EncodedWord): boolean {
  if (word.charset !== 'utf-8' && word.charset !== 'utf8') return false;
  const bytes = word.isBase64 ? base64Bytes(word.encoded) : quotedBytes(word.encoded);
  return bytes !== undefined && (isContinuation(bytes[0] ?? 0) || endsWithin(bytes));
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function endsWithin(bytes: readonly number[]): boolean {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (!isContinuation(byte)) return back < lengthOf(byte);
  }
  return false;
}

/** How many bytes a character has by its first one. */
function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Nothing where it is no base64. */
function base64Bytes(encoded: string): readonly number[] | undefined {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const digit of encoded.replace(/=+$/, '')) {
    const value = ALPHABET.indexOf(digit);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
  }
  return bytes;
}

function quotedBytes(encoded: string): readonly number[] {
  const bytes = encoded.match(/=[\da-f]{2}|./gis) ?? [];
  return bytes.map((one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}
