import type { TextBuilder } from '../../text/mapped-text.ts';

/** How the characters of a source stand for the bytes of the file: decoded from UTF-8, or one character a byte. */
export type Bytes = 'utf-8' | 'latin1';

/** Turns the bytes of one charset into characters. */
export interface ByteDecoder {
  /** Takes the byte that `start` to `end` stand for. */
  byte(value: number, start: number, end: number): void;
  /** Gives up waiting for the rest of a character. */
  flush(): void;
  /** Whether an ASCII byte that comes now stands for itself. */
  readonly idle: boolean;
}

/** Collects decoded characters; those that share their source or follow one for one become one piece of the text. */
export class DecodedPieces {
  readonly #builder: TextBuilder | undefined;
  #text = '';
  #start = -1;
  #end = -1;
  #even = false;

  /** Without a builder, everything is thrown away: a dry run. */
  constructor(builder: TextBuilder | undefined) {
    this.#builder = builder;
  }

  emit(text: string, start: number, end: number): void {
    const even = end - start === text.length;
    if (even && this.#even && start === this.#end) {
      this.#text += text;
      this.#end = end;
    } else if (!even && start === this.#start && end === this.#end) this.#text += text;
    else {
      this.flush();
      this.#text = text;
      this.#start = start;
      this.#end = end;
      this.#even = even;
    }
  }

  copy(start: number, end: number): void {
    this.flush();
    this.#builder?.copy(start, end);
  }

  flush(): void {
    if (this.#text === '') return;
    this.#builder?.put(this.#text, this.#start, this.#end);
    this.#text = '';
    this.#start = -1;
    this.#even = false;
  }
}

/** What a transfer encoding yields, on its way through a charset into a text. Offsets count in `text`. */
export class Octets {
  readonly #text: string;
  readonly #firstCharacter: number;
  readonly #decoder: ByteDecoder;
  readonly #pieces: DecodedPieces;

  constructor(text: string, bytes: Bytes, decoder: ByteDecoder, pieces: DecodedPieces) {
    this.#text = text;
    // Even where one character is one byte, a hidden placeholder is a character beyond any byte.
    this.#firstCharacter = bytes === 'utf-8' ? 0x80 : 0x100;
    this.#decoder = decoder;
    this.#pieces = pieces;
  }

  /** Takes source characters that stand for their own bytes, or have been decoded already. */
  copy(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const code = this.#text.charCodeAt(at);
      if (code < 0x80 && this.#decoder.idle) {
        const from = at;
        while (at < end && this.#text.charCodeAt(at) < 0x80) at++;
        this.#pieces.copy(from, at);
      } else {
        if (code < this.#firstCharacter) this.#decoder.byte(code, at, at + 1);
        else this.#character(at);
        at++;
      }
    }
  }

  /** Takes one byte that the source characters from `start` to `end` encode. */
  byte(value: number, start: number, end: number): void {
    if (value < 0x80 && this.#decoder.idle) this.#pieces.emit(String.fromCharCode(value), start, end);
    else this.#decoder.byte(value, start, end);
  }

  /** To be called once, after the last byte. */
  end(): void {
    this.#decoder.flush();
    this.#pieces.flush();
  }

  #character(at: number): void {
    this.#decoder.flush();
    this.#pieces.copy(at, at + 1);
  }
}
