import type { OwnCharset } from './charset.ts';
import type { ByteDecoder, DecodedPieces } from './octets.ts';

const REPLACEMENT = '\uFFFD';
const ESCAPE = 0x1b;
const LINE_FEED = 0x0a;
const SHIFT_IN = 0x0f;
const SHIFT_OUT = 0x0e;
const TILDE = 0x7e;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** A decoder of a charset for which hosts have none. */
export function ownDecoder(label: OwnCharset, pieces: DecodedPieces): ByteDecoder {
  if (label === 'hz-gb-2312') return new Hz(pieces);
  return label === 'iso-2022-kr' ? new Iso2022Kr(pieces) : new Utf32(pieces, label);
}

/** Pairs of 7-bit bytes that are, with their high bits set, characters of a charset that hosts know. */
class Pairs {
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #pieces: DecodedPieces;
  #first = -1;
  #start = 0;
  #end = 0;

  constructor(label: 'gbk' | 'euc-kr', pieces: DecodedPieces) {
    this.#decoder = new TextDecoder(label);
    this.#pieces = pieces;
  }

  /** Whether the byte belongs to a pair: a control character or a space does not. */
  take(value: number, start: number, end: number): boolean {
    if (value < 0x21 || value > 0x7e) {
      this.flush();
      return false;
    }
    if (this.#first < 0) [this.#first, this.#start] = [value, start];
    else {
      const text = this.#decoder.decode(Uint8Array.of(this.#first | 0x80, value | 0x80));
      this.#pieces.emit(text, this.#start, end);
      this.#first = -1;
    }
    this.#end = end;
    return true;
  }

  flush(): void {
    if (this.#first >= 0) this.#pieces.emit(REPLACEMENT, this.#start, this.#end);
    this.#first = -1;
  }

  get isHalf(): boolean {
    return this.#first >= 0;
  }
}

/** HZ (RFC 1843): `~{` begins Chinese, `~}` or the end of the line ends it, `~~` is a tilde, `~` and a line end nothing. */
class Hz implements ByteDecoder {
  readonly idle = false;
  readonly #pieces: DecodedPieces;
  readonly #pairs: Pairs;
  #isChinese = false;
  #tilde = -1;

  constructor(pieces: DecodedPieces) {
    this.#pieces = pieces;
    this.#pairs = new Pairs('gbk', pieces);
  }

  byte(value: number, start: number, end: number): void {
    if (this.#tilde >= 0) this.#escape(value, start, end);
    else if (value === TILDE && !this.#pairs.isHalf) this.#tilde = start;
    else this.#plain(value, start, end);
  }

  flush(): void {
    if (this.#tilde >= 0) this.#pieces.emit('~', this.#tilde, this.#tilde + 1);
    this.#tilde = -1;
    this.#pairs.flush();
  }

  #escape(value: number, start: number, end: number): void {
    const tilde = this.#tilde;
    this.#tilde = -1;
    if (value === OPEN || value === CLOSE) this.#isChinese = value === OPEN;
    else if (value === TILDE) this.#pieces.emit('~', tilde, end);
    else if (value !== LINE_FEED) {
      this.#pieces.emit('~', tilde, tilde + 1);
      this.#plain(value, start, end);
    }
  }

  #plain(value: number, start: number, end: number): void {
    if (this.#isChinese && this.#pairs.take(value, start, end)) return;
    if (value === LINE_FEED) this.#isChinese = false;
    this.#pieces.emit(value < 0x80 ? String.fromCharCode(value) : REPLACEMENT, start, end);
  }
}

/** ISO-2022-KR (RFC 1557): `ESC $ ) C` says that it is, SO begins Korean, SI or the end of the line ends it. */
class Iso2022Kr implements ByteDecoder {
  readonly idle = false;
  readonly #pieces: DecodedPieces;
  readonly #pairs: Pairs;
  #isKorean = false;
  #inEscape = 0;

  constructor(pieces: DecodedPieces) {
    this.#pieces = pieces;
    this.#pairs = new Pairs('euc-kr', pieces);
  }

  byte(value: number, start: number, end: number): void {
    if (this.#inEscape > 0) {
      this.#inEscape--;
      return;
    }
    if (value === ESCAPE) this.#inEscape = 3;
    else if (value === SHIFT_OUT || value === SHIFT_IN) {
      this.#pairs.flush();
      this.#isKorean = value === SHIFT_OUT;
    } else if (!this.#isKorean || !this.#pairs.take(value, start, end)) {
      if (value === LINE_FEED) this.#isKorean = false;
      this.#pieces.emit(value < 0x80 ? String.fromCharCode(value) : REPLACEMENT, start, end);
    }
  }

  flush(): void {
    this.#pairs.flush();
  }
}

/** UTF-32, four bytes a character; without a mark and a name that says so, its first character tells the order. */
class Utf32 implements ByteDecoder {
  readonly idle = false;
  readonly #pieces: DecodedPieces;
  readonly #bytes: number[] = [];
  #isLittle: boolean | undefined;
  #start = 0;
  #end = 0;

  constructor(pieces: DecodedPieces, label: OwnCharset) {
    this.#pieces = pieces;
    if (label !== 'utf-32') this.#isLittle = label === 'utf-32le';
  }

  byte(value: number, start: number, end: number): void {
    if (this.#bytes.length === 0) this.#start = start;
    this.#end = end;
    if (this.#bytes.push(value) < 4) return;
    const [a = 0, b = 0, c = 0, d = 0] = this.#bytes.splice(0);
    this.#isLittle ??= a !== 0 && d === 0;
    const point = this.#isLittle ? number(d, c, b, a) : number(a, b, c, d);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    this.#pieces.emit(isCharacter ? String.fromCodePoint(point) : REPLACEMENT, this.#start, end);
  }

  flush(): void {
    if (this.#bytes.splice(0).length > 0) this.#pieces.emit(REPLACEMENT, this.#start, this.#end);
  }
}

function number(a: number, b: number, c: number, d: number): number {
  return a * 0x1000000 + b * 0x10000 + c * 0x100 + d;
}
