import { MappedText, type Span, TextBuilder } from '../text/mapped-text.ts';

/** A cell of a table, as it stands in the source. */
export interface TableCell {
  /** UTF-16 offsets into the source; quotes around it and spaces behind them included. */
  readonly span: Span;
  /** Where its content stands, without the quotes around it; two quotes in it are one. */
  readonly content: Span;
  readonly isQuoted: boolean;
}

/** A record of a table, which may go over several lines in quotes. */
export interface TableRow {
  /** Its line break included. */
  readonly span: Span;
  /** One at least; of an empty line an empty one. */
  readonly cells: readonly TableCell[];
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN, SPACE] = ['"', '\n', '\r', ' '];
const BOM = '\uFEFF';
/** The first line of a table that is for Excel, `sep=;`, and says what is between cells. */
const DELIMITER_LINE = /^\uFEFF?"?sep=([^\w\s"]|\t)"?(?:\r\n?|\n|$)/i;

/** The delimiter that a table names itself, if it does. */
export function declaredDelimiter(source: string): string | undefined {
  return DELIMITER_LINE.exec(source)?.[1];
}

/**
 * Reads a table (RFC 4180) row by row: cells between delimiters (one character), rows between any line breaks, quotes around a
 * cell and doubled in it. A quote that does not begin a cell is a character like any other, and so is one that is never closed or
 * closed before the cell ends, as in `"Anna" <anna@example.com>`, lest it swallow the rest. A first
 * line that names the delimiter is no row.
 */
export function* rowsOf(source: string, delimiter: string): Generator<TableRow> {
  const reader = new CellReader(source, delimiter);
  let at = DELIMITER_LINE.exec(source)?.[0].length ?? (source.startsWith(BOM) ? BOM.length : 0);
  while (at < source.length) {
    const start = at;
    const cells: TableCell[] = [];
    let cell = reader.cellAt(at);
    cells.push(cell);
    while (source[cell.span.end] === delimiter) {
      cell = reader.cellAt(cell.span.end + 1);
      cells.push(cell);
    }
    at = afterBreak(source, cell.span.end);
    yield { span: { start, end: at }, cells };
  }
}

/** What a cell says, with where each character of it stands. */
export function contentOf(source: string, { content: { start, end }, isQuoted }: TableCell): MappedText {
  const text = source.slice(start, end);
  if (!isQuoted || !text.includes(QUOTE + QUOTE)) return new MappedText(text, [0, start, end], undefined);
  const builder = new TextBuilder(MappedText.whole(source));
  let at = start;
  for (let quote = source.indexOf(QUOTE + QUOTE, at); quote >= 0 && quote < end; ) {
    builder.copy(at, quote);
    builder.put(QUOTE, quote, quote + 2);
    at = quote + 2;
    quote = source.indexOf(QUOTE + QUOTE, at);
  }
  builder.copy(at, end);
  return builder.build();
}

class CellReader {
  readonly #source: string;
  readonly #delimiter: string;
  /** From the first quote on that is never closed, none opens a cell. */
  #quotesEnd = Number.POSITIVE_INFINITY;

  constructor(source: string, delimiter: string) {
    this.#source = source;
    this.#delimiter = delimiter;
  }

  cellAt(start: number): TableCell {
    if (this.#source[start] === QUOTE && start < this.#quotesEnd) {
      const close = this.#nextQuote(start + 1);
      const end = this.#afterSpaces(close + 1);
      if (close >= 0 && this.#endsCell(end))
        return { span: { start, end }, content: { start: start + 1, end: close }, isQuoted: true };
      if (close < 0) this.#quotesEnd = start;
    }
    let end = start;
    while (end < this.#source.length && !this.#endsCell(end)) end++;
    const span = { start, end };
    return { span, content: span, isQuoted: false };
  }

  /** The next quote that is not one of two. */
  #nextQuote(from: number): number {
    let at = this.#source.indexOf(QUOTE, from);
    while (at >= 0 && this.#source[at + 1] === QUOTE) at = this.#source.indexOf(QUOTE, at + 2);
    return at;
  }

  #afterSpaces(from: number): number {
    let at = from;
    while (this.#source[at] === SPACE) at++;
    return at;
  }

  #endsCell(at: number): boolean {
    const character = this.#source[at];
    return (
      character === undefined ||
      character === this.#delimiter ||
      character === LINE_FEED ||
      character === CARRIAGE_RETURN
    );
  }
}

function afterBreak(source: string, at: number): number {
  if (source[at] === CARRIAGE_RETURN && source[at + 1] === LINE_FEED) return at + 2;
  return Math.min(source.length, at + 1);
}
