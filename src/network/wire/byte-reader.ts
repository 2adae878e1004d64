/** A message that breaks off, or whose lengths or names lead nowhere. */
export class Malformed extends Error {}

/** Bytes of a name at most (RFC 1035, 2.3.4), and so labels that are followed. */
const MAX_NAME = 255;

/** Reads the parts of a DNS message in their order. Throws `Malformed`. */
export class ByteReader {
  readonly #message: Uint8Array;
  #at = 0;

  constructor(message: Uint8Array) {
    this.#message = message;
  }

  /** Bytes from the beginning. */
  get at(): number {
    return this.#at;
  }

  moveTo(at: number): void {
    if (at < this.#at || at > this.#message.length) throw new Malformed();
    this.#at = at;
  }

  skip(count: number): void {
    this.moveTo(this.#at + count);
  }

  uint16(): number {
    const [high = 0, low = 0] = this.bytes(2);
    return high * 256 + low;
  }

  bytes(count: number): Uint8Array {
    const from = this.#at;
    this.skip(count);
    return this.#message.subarray(from, this.#at);
  }

  /** Strings behind each other, each after its length, that fill so many bytes; a byte is a UTF-16 unit. */
  strings(count: number): readonly string[] {
    const end = this.#at + count;
    const strings: string[] = [];
    while (this.#at < end) {
      const [length = 0] = this.bytes(1);
      strings.push(String.fromCharCode(...this.bytes(length)));
    }
    if (this.#at !== end) throw new Malformed();
    return strings;
  }

  /** A name without the dot at its end, its rest possibly elsewhere in the message (RFC 1035, 4.1.4). */
  name(): string {
    const labels: string[] = [];
    let after: number | undefined;
    for (let size = 0; ; ) {
      const start = this.#at;
      const [length = 0] = this.bytes(1);
      if (length === 0) break;
      if (length >= 0xc0) {
        const [low = 0] = this.bytes(1);
        const target = (length & 0x3f) * 256 + low;
        after ??= this.#at;
        // Only backward, so that no name goes in circles.
        if (target >= start) throw new Malformed();
        this.#at = target;
      } else {
        size += length + 1;
        if (length > 63 || size >= MAX_NAME) throw new Malformed();
        labels.push(escaped(this.bytes(length)));
      }
    }
    this.#at = after ?? this.#at;
    return labels.join('.');
  }
}

/** A label in characters; what is not printable, and what would part labels, as in zone files (RFC 1035, 5.1). */
function escaped(label: Uint8Array): string {
  return Array.from(label, (byte) => {
    const character = String.fromCharCode(byte);
    if (character === '.' || character === '\\') return `\\${character}`;
    return byte > 0x20 && byte < 0x7f ? character : `\\${String(byte).padStart(3, '0')}`;
  }).join('');
}
