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

/**
 * Whether an encoded word ends within a character, or in UTF-8 begins within one, which it must not (RFC 2047, section 5).
 * Where other charsets begin within one cannot be told.
 */
export function splitsCharacter(word: EncodedWord): boolean {
  const isUtf8 = word.charset === 'utf-8' || word.charset === 'utf8';
  if (!isUtf8 && !DOUBLE_BYTE.test(word.charset)) return false;
  const bytes = word.isBase64 ? base64Bytes(word.encoded) : quotedBytes(word.encoded);
  if (bytes === undefined) return false;
  return isUtf8 ? isContinuation(bytes[0] ?? 0) || endsWithin(bytes) : endsAtLead(bytes, word.charset);
}

/** Charsets of East Asia with characters of two bytes and more, by their names and aliases (WHATWG Encoding, 4.2). */
const DOUBLE_BYTE =
  /^(?:x-)?(?:gb_?2312(?:-80)?|gbk|gb18030|euc-(?:cn|jp|kr|tw)|big5(?:-hkscs)?|shift[_-]jis|sjis|ms_kanji|windows-(?:31j|936|949|950)|cp(?:932|936|949|950|51932)|ks_c_5601(?:-19(?:87|89))?|ksc_?5601|uhc)$/;
const SHIFT_JIS = /sjis|jis|kanji|31j|932$/;

/** Whether the last byte only begins a character. */
function endsAtLead(bytes: readonly number[], charset: string): boolean {
  let at = 0;
  while (at < bytes.length) at += unitsAt(bytes, at, charset);
  return at > bytes.length;
}

/** Bytes of the character that begins at `at`. */
function unitsAt(bytes: readonly number[], at: number, charset: string): number {
  const first = bytes[at] ?? 0;
  if (first <= 0x80 || first === 0xff) return 1;
  if (SHIFT_JIS.test(charset) && charset !== 'cp51932') return first >= 0xa0 && first < 0xe0 ? 1 : 2;
  if (first === 0x8f && (charset.includes('euc-jp') || charset === 'cp51932')) return 3;
  const second = bytes[at + 1] ?? 0;
  return charset === 'gb18030' && second >= 0x30 && second <= 0x39 ? 4 : 2;
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
