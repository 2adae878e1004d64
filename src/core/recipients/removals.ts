import { MappedText, type Span } from '../text/mapped-text.ts';
import { rowsOf } from './cells.ts';
import { layoutOf } from './layout.ts';
import { linesIn, withSeparator } from './list-lines.ts';
import { mailboxesIn } from './mailboxes.ts';

/** What an address is made of, so that `ada@example.com` is not found in `nada@example.com`. */
const ADDRESS_CHARACTER = /[\w.!#$%&'*+/=?^`{|}~@\-\u0080-\uFFFF]/;

/**
 * What goes out of a list so that an address is no longer in it, whatever its case: rows of a table, lines, or of several
 * mailboxes on a line the ones that have it. `path` is the name of the list, of which the extension counts. In order, without
 * overlap.
 */
export function removalsOf(list: string, path: string, address: string): readonly Span[] {
  const wanted = foldedCase(address);
  if (wanted === '' || !foldedCase(list).includes(wanted)) return [];
  const layout = layoutOf(list, path);
  const rows = layout.kind === 'table' ? rowsOf(list, layout.delimiter) : linesIn(list);
  return [...rows].flatMap(({ span }) => {
    const row = list.slice(span.start, span.end);
    if (!contains(row, wanted)) return [];
    return layout.kind === 'table' ? [span] : partsWith(row, span, wanted);
  });
}

/** The mailboxes of a line that have the address; the line where all do. */
function partsWith(row: string, span: Span, wanted: string): readonly Span[] {
  const line = new MappedText(row, [0, span.start, span.end], undefined);
  const parts = mailboxesIn(row.replace(/[\r\n]+$/, ''));
  const has = parts.map(({ start, end }) => contains(row.slice(start, end), wanted));
  if (has.every((one) => one) || !has.includes(true)) return [span];
  const removals: Span[] = [];
  for (let first = has.indexOf(true); first >= 0; ) {
    let last = first;
    while (has[last + 1]) last++;
    removals.push(withSeparator(line, parts, first, last));
    first = has.indexOf(true, last + 1);
  }
  return removals;
}

function contains(text: string, wanted: string): boolean {
  const folded = foldedCase(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    if (isWhole(text, at, at + wanted.length)) return true;
  return false;
}

/** Lower case of ASCII letters alone, so that no offset moves. */
function foldedCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function isWhole(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  // A full stop behind an address ends a sentence, unless a name goes on.
  const goesOn = after === '.' ? ADDRESS_CHARACTER.test(text.charAt(end + 1)) : ADDRESS_CHARACTER.test(after);
  const before = text.charAt(start - 1);
  const isQuoted = before === "'" && after === "'";
  return isQuoted || !((before !== '' && ADDRESS_CHARACTER.test(before)) || (after !== '' && goesOn));
}
