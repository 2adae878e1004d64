import type { Charset } from './charset.ts';
import type { ByteDecoder, DecodedPieces } from './octets.ts';
import { ownDecoder } from './own-decoders.ts';

const REPLACEMENT = '\uFFFD';
const ESCAPE = 0x1b;
/** Exceptions are slow, and text with that many is not in the charset it claims. */
const MAX_FAULTS = 100;

/** A decoder that puts what it decodes into `pieces`. */
export function byteDecoder(charset: Charset, pieces: DecodedPieces): ByteDecoder {
  if (charset.kind === 'utf-8') return new Utf8(pieces);
  if (charset.kind === 'own') return ownDecoder(charset.label, pieces);
  if (charset.kind === 'multi') return new MultiByte(charset.label, charset.ascii, pieces);
  const { table } = charset;
  return {
    idle: true,
    byte: (value, start, end) => pieces.emit(table.charAt(value), start, end),
    flush: () => {},
  };
}

/** UTF-8 as the Encoding Standard decodes it: each longest invalid beginning is one U+FFFD. */
export class Utf8 implements ByteDecoder {
  readonly #pieces: DecodedPieces;
  #missing = 0;
  #point = 0;
  #low = 0x80;
  #high = 0xbf;
  #start = 0;
  #end = 0;
  #faulty = false;

  constructor(pieces: DecodedPieces) {
    this.#pieces = pieces;
  }

  get idle(): boolean {
    return this.#missing === 0;
  }

  /** Whether something that is not UTF-8 has come by. */
  get faulty(): boolean {
    return this.#faulty;
  }

  byte(value: number, start: number, end: number): void {
    if (this.#missing > 0 && (value < this.#low || value > this.#high)) this.flush();
    if (this.#missing === 0) {
      this.#first(value, start, end);
      return;
    }
    this.#low = 0x80;
    this.#high = 0xbf;
    this.#point = (this.#point << 6) | (value & 0x3f);
    this.#end = end;
    this.#missing--;
    if (this.#missing === 0) this.#pieces.emit(String.fromCodePoint(this.#point), this.#start, end);
  }

  flush(): void {
    if (this.#missing === 0) return;
    this.#missing = 0;
    this.#low = 0x80;
    this.#high = 0xbf;
    this.#faulty = true;
    this.#pieces.emit(REPLACEMENT, this.#start, this.#end);
  }

  #first(value: number, start: number, end: number): void {
    if (value < 0x80) this.#pieces.emit(String.fromCharCode(value), start, end);
    else if (value >= 0xc2 && value <= 0xdf) this.#begin(1, value & 0x1f, start, end);
    else if (value >= 0xe0 && value <= 0xef) {
      // No overlong forms, no surrogates: the second byte is limited.
      if (value === 0xe0) this.#low = 0xa0;
      if (value === 0xed) this.#high = 0x9f;
      this.#begin(2, value & 0xf, start, end);
    } else if (value >= 0xf0 && value <= 0xf4) {
      if (value === 0xf0) this.#low = 0x90;
      if (value === 0xf4) this.#high = 0x8f;
      this.#begin(3, value & 0x7, start, end);
    } else {
      this.#faulty = true;
      this.#pieces.emit(REPLACEMENT, start, end);
    }
  }

  #begin(missing: number, point: number, start: number, end: number): void {
    this.#missing = missing;
    this.#point = point;
    this.#start = start;
    this.#end = end;
  }
}

/** The host's decoder, fed byte by byte, which is what tells the bytes of one character from those of the next. */
class MultiByte implements ByteDecoder {
  readonly #pieces: DecodedPieces;
  readonly #label: string;
  #decoder: InstanceType<typeof TextDecoder>;
  readonly #ascii: boolean;
  readonly #escapes: boolean;
  readonly #one = new Uint8Array(1);
  #start = -1;
  #last = 0;
  #end = 0;
  #inEscape = 0;
  #faults = 0;

  constructor(label: string, ascii: boolean, pieces: DecodedPieces) {
    this.#label = label;
    this.#decoder = new TextDecoder(label);
    this.#ascii = ascii;
    this.#escapes = label === 'iso-2022-jp';
    this.#pieces = pieces;
  }

  get idle(): boolean {
    return this.#ascii && this.#start < 0;
  }

  byte(value: number, start: number, end: number): void {
    if (this.#escapes && value === ESCAPE) this.#inEscape = 3;
    if (this.#start < 0) this.#start = start;
    this.#last = start;
    this.#end = end;
    this.#one[0] = value;
    const text = this.#decode(this.#one);
    if (text !== '') {
      this.#pieces.emit(text, this.#start, end);
      this.#start = -1;
    }
    // An escape sequence of ISO-2022-JP is three bytes long and no part of the character after it.
    if (this.#inEscape > 0 && --this.#inEscape === 0) this.#start = -1;
  }

  flush(): void {
    const text = this.#decode(undefined);
    if (text !== '') this.#pieces.emit(text, this.#start < 0 ? this.#last : this.#start, this.#end);
    this.#start = -1;
    this.#inEscape = 0;
  }

  /** Node throws for what other hosts replace: a wrong escape sequence of ISO-2022-JP. */
  #decode(bytes: Uint8Array | undefined): string {
    if (this.#faults > MAX_FAULTS) return bytes ? asciiOf(bytes[0] ?? 0) : '';
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch {
      this.#faults++;
      this.#decoder = new TextDecoder(this.#label);
      return REPLACEMENT;
    }
  }
}

function asciiOf(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : REPLACEMENT;
}
