import type { Span } from '../core/index.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Lines } from './positions.ts';

/** The source line of a finding as a terminal shows it, cut around the finding where it is long. */
export interface SourceLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** How many columns `before` takes, and how many carets stand under `marked`: at least one. */
  readonly indent: number;
  readonly carets: number;
}

const CUT = '…';
/** How much of the line is kept before a finding that fills the room by itself. */
const LEAD_COLUMNS = 12;

/** Shows the line that `span` begins on in at most `columns` columns. */
export function sourceLine(source: string, span: Span, lines: Lines, columns: number): SourceLine {
  const line = lines.lineAt(span.start);
  const from = Math.min(span.start, line.end);
  const to = Math.max(from, Math.min(span.end, line.end));
  // Enough on both sides to fill the room: most characters take a column or more.
  const reach = 2 * columns;
  const first = Math.max(withoutBlank(source, line.start, from), from - reach);
  const last = Math.min(line.end, Math.min(to, from + reach) + reach);
  const text = source.slice(wholeCharacter(source, first), wholeCharacter(source, last));
  const base = wholeCharacter(source, first);
  const sides = divide(cellsOf(text), from - base, to - base);
  const isCut = {
    left: first > line.start && source.slice(line.start, first).trim() !== '',
    right: last < line.end,
  };
  return fit(sides, isCut, columns);
}

/** Where the indentation of a line ends, or `limit` if that comes first. A BOM is no part of what is written. */
function withoutBlank(source: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (source[at] === ' ' || source[at] === '\t' || source[at] === '\uFEFF')) at++;
  return at;
}

/** The same offset, or one less where it would split a surrogate pair. */
function wholeCharacter(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

interface Sides {
  readonly before: Cell[];
  readonly marked: Cell[];
  readonly after: Cell[];
}

function divide(cells: Iterable<Cell>, from: number, to: number): Sides {
  const sides: Sides = { before: [], marked: [], after: [] };
  for (const cell of cells) {
    if (cell.end <= from) sides.before.push(cell);
    else if (cell.start < to) sides.marked.push(cell);
    else sides.after.push(cell);
  }
  return sides;
}

function fit(sides: Sides, isCut: { left: boolean; right: boolean }, columns: number): SourceLine {
  const whole = widthOf(sides.before) + widthOf(sides.marked) + widthOf(sides.after);
  const isWhole = !isCut.left && !isCut.right && whole <= columns;
  const room = isWhole ? whole : Math.max(LEAD_COLUMNS, columns - 2 * CUT.length);
  const lead = Math.min(widthOf(sides.before), LEAD_COLUMNS);
  const marked = take(sides.marked, room - lead);
  const around = room - widthOf(marked);
  const rest = Math.min(widthOf(sides.after), around);
  const before = take(sides.before.toReversed(), Math.max(Math.floor(around / 2), around - rest)).reverse();
  const isMarkedCut = marked.length < sides.marked.length;
  const after = isMarkedCut ? [] : take(sides.after, around - widthOf(before));
  const left = isCut.left || before.length < sides.before.length ? CUT : '';
  const right = isCut.right || isMarkedCut || after.length < sides.after.length ? CUT : '';
  return {
    before: left + textOf(before),
    marked: textOf(marked),
    after: textOf(after) + right,
    indent: left.length + widthOf(before),
    carets: Math.max(1, widthOf(marked)),
  };
}

/** As many cells from the start as fit into `room` columns; always one where there is one to mark. */
function take(cells: readonly Cell[], room: number): Cell[] {
  let width = 0;
  let count = 0;
  for (const cell of cells) {
    width += cell.width;
    if (width > room) break;
    count++;
  }
  return cells.slice(0, count);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}
