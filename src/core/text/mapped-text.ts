/** A half-open range of UTF-16 offsets into the source being edited. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What knows where a text stands in the source. */
interface SpanMap {
  span(from: number, to: number): Span;
}

/**
 * Three numbers a piece, in one array, since a draft may have a million: where it begins in the text, and the start and
 * end of where it stands in the source.
 */
type Pieces = ArrayLike<number>;

const NUMBERS_A_PIECE = 3;
const NO_PIECES: Pieces = [];

/**
 * Decoded text that knows where each part of it stands in the source.
 *
 * The text is cut into pieces. A piece as long as its source maps character by character; any other piece
 * (an entity, a folded line break, a placeholder) stands for the whole of its source.
 */
export class MappedText {
  readonly text: string;
  readonly #pieces: Pieces;
  readonly #over: SpanMap | undefined;
  /** Where a part of `#over` begins in it; such a part has no pieces of its own. */
  readonly #from: number;

  constructor(text: string, pieces: Pieces, over: SpanMap | undefined, from = -1) {
    this.text = text;
    this.#pieces = pieces;
    this.#over = over;
    this.#from = from;
  }

  /** The source as its own text: every offset maps to itself. */
  static whole(source: string): MappedText {
    return new MappedText(source, [0, 0, source.length], undefined);
  }

  /**
   * Texts of one source behind one another, in its order, with a separator between them that stands for all that is
   * between them there. Empty ones are left out.
   */
  static join(texts: readonly MappedText[], separator: string): MappedText {
    const filled = texts.filter(({ text }) => text !== '');
    const [first] = filled;
    if (!first || filled.length === 1) return first ?? texts[0] ?? MappedText.whole('');
    const starts: number[] = [];
    let length = 0;
    for (const { text } of filled) {
      starts.push(length);
      length += text.length + separator.length;
    }
    const text = filled.map((part) => part.text).join(separator);
    return new MappedText(text, [0, 0, text.length], new JoinedTexts(filled, starts));
  }

  /** The same map under another text of the same length, such as one whose placeholders are hidden. */
  masked(text: string): MappedText {
    return new MappedText(text, this.#pieces, this.#over, this.#from);
  }

  /** Where `text.slice(from, to)` stands in the source, in UTF-16 offsets. An empty range gives a point. */
  span(from: number, to: number): Span {
    const low = clamp(from, this.text.length);
    const high = Math.max(low, clamp(to, this.text.length));
    if (this.#over && this.#from >= 0) return this.#over.span(this.#from + low, this.#from + high);
    const start = this.#startOf(low);
    const end = high === low ? start : this.#endOf(high);
    return this.#over ? this.#over.span(start, Math.max(start, end)) : { start, end: Math.max(start, end) };
  }

  /** The part from `from` to `to` (offsets into `text`), still mapped to the same source. */
  slice(from: number, to: number): MappedText {
    const low = clamp(from, this.text.length);
    const high = Math.max(low, clamp(to, this.text.length));
    return new MappedText(this.text.slice(low, high), NO_PIECES, this, low);
  }

  #startOf(offset: number): number {
    const piece = this.#pieceAt(offset);
    const at = this.#pieces[piece] ?? 0;
    const start = this.#pieces[piece + 1] ?? 0;
    if (this.#isLinear(piece)) return start + (offset - at);
    return offset >= this.#endInText(piece) ? (this.#pieces[piece + 2] ?? start) : start;
  }

  #endOf(offset: number): number {
    const piece = this.#pieceAt(offset - 1);
    const at = this.#pieces[piece] ?? 0;
    if (this.#isLinear(piece)) return (this.#pieces[piece + 1] ?? 0) + (offset - at);
    return this.#pieces[piece + 2] ?? 0;
  }

  #isLinear(piece: number): boolean {
    const source = (this.#pieces[piece + 2] ?? 0) - (this.#pieces[piece + 1] ?? 0);
    return source === this.#endInText(piece) - (this.#pieces[piece] ?? 0);
  }

  #endInText(piece: number): number {
    return this.#pieces[piece + NUMBERS_A_PIECE] ?? this.text.length;
  }

  /** The index in `#pieces` of the numbers of the piece that an offset into the text is in. */
  #pieceAt(offset: number): number {
    return lastAtMost(this.#pieces, offset, NUMBERS_A_PIECE);
  }
}

/** Texts behind one another, which know themselves where they stand. */
class JoinedTexts implements SpanMap {
  readonly #texts: readonly MappedText[];
  readonly #starts: readonly number[];

  constructor(texts: readonly MappedText[], starts: readonly number[]) {
    this.#texts = texts;
    this.#starts = starts;
  }

  span(from: number, to: number): Span {
    const start = this.#startOf(from);
    return { start, end: to > from ? Math.max(start, this.#endOf(to)) : start };
  }

  #startOf(offset: number): number {
    const index = lastAtMost(this.#starts, offset);
    const text = this.#texts[index];
    const within = offset - (this.#starts[index] ?? 0);
    // In a separator, it is where the text before it ends.
    return text ? text.span(within, within).start : 0;
  }

  #endOf(offset: number): number {
    const index = lastAtMost(this.#starts, offset - 1);
    const text = this.#texts[index];
    const within = offset - (this.#starts[index] ?? 0);
    if (!text) return 0;
    if (within <= text.text.length) return text.span(within - 1, within).end;
    return this.#texts[index + 1]?.span(0, 1).start ?? text.span(0, text.text.length).end;
  }
}

/** The index of the last number that is at most `limit`, of every `step`th, which ascend; 0 where none is. */
function lastAtMost(numbers: ArrayLike<number>, limit: number, step = 1): number {
  let low = 0;
  let high = Math.max(0, numbers.length / step - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle * step] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low * step;
}

/** Puts a MappedText together, piece by piece, in the order in which it reads. */
export class TextBuilder {
  readonly #over: MappedText;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #pieces: number[] = [];
  /** Where the copied text begins and ends that is not in `#parts` yet; pieces side by side are one. */
  #copyStart = 0;
  #copyEnd = 0;

  /** Offsets given to this builder count in `over.text`; what it builds is mapped to `over`'s source. */
  constructor(over: MappedText) {
    this.#over = over;
  }

  /** UTF-16 units put in so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends `over.text.slice(start, end)` as it stands. */
  copy(start: number, end: number): void {
    const to = Math.min(end, this.#over.text.length);
    if (to <= start) return;
    if (this.#copyEnd > this.#copyStart && this.#copyEnd === start) {
      this.#pieces[this.#pieces.length - 1] = to;
    } else {
      this.#close();
      this.#pieces.push(this.#length, start, to);
      this.#copyStart = start;
    }
    this.#copyEnd = to;
    this.#length += to - start;
  }

  /** Appends a text that stands for all of `start` to `end`: a decoded entity, a collapsed space. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#close();
    this.#pieces.push(this.#length, start, end);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** All that was put in so far. The builder is used up: do not add to it afterwards. */
  build(): MappedText {
    this.#close();
    return new MappedText(this.#parts.join(''), packed(this.#pieces), this.#over);
  }

  #close(): void {
    if (this.#copyEnd > this.#copyStart)
      this.#parts.push(this.#over.text.slice(this.#copyStart, this.#copyEnd));
    this.#copyStart = this.#copyEnd;
  }
}

/** From so many numbers on a typed array takes less memory than a plain one. */
const MIN_PACKED = 192;

/** The same numbers without the room that was left for more. */
function packed(numbers: readonly number[]): ArrayLike<number> {
  return numbers.length < MIN_PACKED ? numbers.slice() : Int32Array.from(numbers);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
