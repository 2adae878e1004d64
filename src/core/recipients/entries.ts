import { MappedText, type Span } from '../text/mapped-text.ts';
import { contentOf, rowsOf, type TableRow } from './cells.ts';
import { headerMeansAddress } from './column-names.ts';
import { layoutOf, type TableLayout } from './layout.ts';
import { linesIn, withSeparator } from './list-lines.ts';
import { addressPart, mailboxesIn } from './mailboxes.ts';
import { mayBeTopLevel } from './top-level-domains.ts';

/** A recipient of a list, as typed. */
export interface ListEntry {
  /** What should be an address, without the name before it. */
  readonly typed: MappedText;
  /** All that is about this recipient alone: the address with the name before it. */
  readonly mailbox: Span;
  /** What goes where the recipient is removed; nothing where it would take others with it. */
  readonly removal?: Span;
  /** Of the first of several in one cell of a table, the cell’s content. */
  readonly crowded?: Span;
}

/** Reads the recipients of a list, one after the other: those of its columns of addresses, or of its lines. */
export function* entriesOf(source: string, path: string): Generator<ListEntry> {
  const layout = layoutOf(source, path);
  if (layout.kind === 'lines') yield* entriesOfLines(source);
  else yield* entriesOfTable(source, layout);
}

function* entriesOfTable(source: string, layout: TableLayout): Generator<ListEntry> {
  let isHeader = layout.hasHeader;
  for (const row of rowsOf(source, layout.delimiter)) {
    if (!isHeader) yield* entriesOfRow(source, row, layout);
    isHeader = false;
  }
}

function* entriesOfRow(source: string, row: TableRow, { columns, width }: TableLayout): Generator<ListEntry> {
  const { cells } = row;
  // Behind the last column may be more addresses, or the end of one with a comma in it.
  const surplus = columns.length > 0 ? [...cells.keys()].slice(width) : [];
  const contents: MappedText[] = [];
  for (const column of [...columns, ...surplus]) {
    const cell = cells[column];
    const content = cell && contentOf(source, cell);
    if (!cell || !content || content.text.trim() === '') continue;
    if (!columns.includes(column) && !content.text.includes('@')) continue;
    const next = cells[column + 1];
    const isCut =
      next && cells.length > width && isFirstHalf(content.text, source.slice(next.span.start, next.span.end));
    contents.push(isCut ? stretch(source, cell.span.start, next.span.end) : content);
  }
  for (const content of contents) {
    const found = mailboxesIn(content.text);
    // A separator in the cell of one address is a slip.
    const parts = found.length > 1 ? found : [{ start: 0, end: content.text.length }];
    const isAlone = contents.length === 1 && parts.length === 1;
    for (const [index, { start, end }] of parts.entries()) {
      yield {
        typed: addressPart(content.slice(start, end)),
        mailbox: content.span(start, end),
        ...(isAlone && { removal: row.span }),
        ...(parts.length > 1 && index === 0 && { crowded: content.span(0, content.text.length) }),
      };
    }
  }
}

/** Whether a cell and the next are one address that has a comma for a dot: `anna@example,com`. */
function isFirstHalf(cell: string, next: string): boolean {
  const domain = cell.slice(cell.lastIndexOf('@') + 1);
  return (
    cell.includes('@') &&
    !domain.includes('.') &&
    /^[a-z]{2,6}$/i.test(next) &&
    mayBeTopLevel(next.toLowerCase())
  );
}

function stretch(source: string, start: number, end: number): MappedText {
  return new MappedText(source.slice(start, end), [0, start, end], undefined);
}

/** Lines that begin with `#` are comments, and the first may be a heading. */
function* entriesOfLines(source: string): Generator<ListEntry> {
  let isFirst = true;
  for (const { span, content } of linesIn(source)) {
    const line = stretch(source, content.start, content.end);
    const isHeading = isFirst && headerMeansAddress(line.text);
    isFirst = false;
    if (line.text.trim() === '' || line.text.startsWith('#') || isHeading) continue;
    const parts = mailboxesIn(line.text);
    for (const [index, { start, end }] of parts.entries()) {
      yield {
        typed: addressPart(line.slice(start, end)),
        mailbox: line.span(start, end),
        removal: parts.length === 1 ? span : withSeparator(line, parts, index),
      };
    }
  }
}
