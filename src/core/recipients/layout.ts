import { contentOf, declaredDelimiter, rowsOf } from './cells.ts';
import { headerMeansAddress, headerMentionsEmail } from './column-names.ts';
import { mailboxesIn } from './mailboxes.ts';

/** A table of recipients. */
export interface TableLayout {
  readonly kind: 'table';
  /** One character. */
  readonly delimiter: string;
  /** Cells of the first row. */
  readonly width: number;
  /** Whether the first row says what the columns are. */
  readonly hasHeader: boolean;
  /** The columns of addresses, from 0, in order; none where nothing looks like one. */
  readonly columns: readonly number[];
}

/** How a list of recipients is laid out: as a table, or as mailboxes, each on its line or several on one. */
export type Layout = TableLayout | { readonly kind: 'lines' };

/** The texts of the cells of a row. */
type RowTexts = readonly string[];

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at to tell what a list is. */
const SAMPLE_ROWS = 1000;
/** UTF-16 units of a cell that are looked at. */
const SAMPLE_UNITS = 200;

/** Tells by its name and its beginning how a list is laid out. */
export function layoutOf(source: string, path: string): Layout {
  const declared = declaredDelimiter(source);
  if (declared !== undefined) return tableOf(declared, sampleOf(source, declared));
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'tsv' || extension === 'tab') return tableOf('\t', sampleOf(source, '\t'));
  const { delimiter, rows } = DELIMITERS.map((one) => ({
    delimiter: one,
    rows: sampleOf(source, one),
  })).reduce((most, one) => (regularRows(one.rows) > regularRows(most.rows) ? one : most));
  const isTable = extension === 'csv' || (regularRows(rows) > 1 && !hasAddress(rows[0]));
  return isTable ? tableOf(delimiter, rows) : { kind: 'lines' };
}

function sampleOf(source: string, delimiter: string): readonly RowTexts[] {
  const sample: RowTexts[] = [];
  for (const { cells } of rowsOf(source, delimiter)) {
    sample.push(cells.map((cell) => contentOf(source, cell).text.slice(0, SAMPLE_UNITS)));
    if (sample.length === SAMPLE_ROWS) break;
  }
  return sample;
}

/** How many rows have as many cells as the first, if that has several. */
function regularRows(rows: readonly RowTexts[]): number {
  const width = rows[0]?.length ?? 0;
  return width > 1 ? rows.filter(({ length }) => length === width).length : 0;
}

function tableOf(delimiter: string, rows: readonly RowTexts[]): TableLayout {
  const [first = [], ...others] = rows;
  const hasHeader = !hasAddress(first) && (first.some(headerMeansAddress) || others.some(hasAddress));
  const body = hasHeader ? others : rows;
  const columns = [...first.keys()];
  const filled = columns.map((column) =>
    body.map((row) => row[column]?.trim() ?? '').filter((text) => text !== ''),
  );
  const has = (column: number, fits: (header: string) => boolean) => hasHeader && fits(first[column] ?? '');
  const named = columns.filter((column) => has(column, headerMeansAddress));
  const mentioned = columns.filter(
    (column) =>
      (named.includes(column) || has(column, headerMentionsEmail)) && filled[column]?.some(isAddressLike),
  );
  const likely = columns.filter(
    (column) =>
      mentioned.includes(column) || isOfAddresses(filled[column] ?? [], named.length + mentioned.length > 0),
  );
  return {
    kind: 'table',
    delimiter,
    width: first.length,
    hasHeader,
    columns: likely.length > 0 ? likely : named,
  };
}

/**
 * Whether the filled cells of a column, of which its name does not tell, are addresses: at least half of them. Beside a column whose
 * name does tell it may be of notes in which an address is mentioned, and has to have nothing else.
 */
function isOfAddresses(cells: RowTexts, isBesideNamed: boolean): boolean {
  if (isBesideNamed) return cells.length > 0 && cells.every(isNothingButAddresses);
  const addresses = cells.filter(isAddressLike).length;
  return addresses > 0 && 2 * addresses >= cells.length;
}

function hasAddress(row: RowTexts = []): boolean {
  return row.some(isAddressLike);
}

/** Whether a cell has mailboxes in it and no other words. */
function isNothingButAddresses(text: string): boolean {
  return mailboxesIn(text).every(({ start, end }) => {
    const mailbox = text.slice(start, end).trim();
    return isAddressLike(mailbox) && (mailbox.includes('<') || !/\s/.test(mailbox));
  });
}

/** Something before and behind an `@`, which may be the full-width one, with a space on one side at most. */
function isAddressLike(text: string): boolean {
  return /\S[@＠]\s?\S|\S\s[@＠]\S/.test(text);
}
