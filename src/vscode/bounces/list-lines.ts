import type { Span } from '../../core/index.ts';

/** What an address is made of, so that `ada@example.com` is not found in `nada@example.com`. */
const ADDRESS_CHARACTER = /[\w.!#$%&'*+/=?^`{|}~@\-\u0080-\uFFFF]/;

/**
 * The lines of a list that have an address, whatever its case, with their line breaks; of a table, whole records, which may
 * go over several lines in quotes.
 */
export function linesWith(list: string, address: string, isTable: boolean): readonly Span[] {
  if (address === '') return [];
  const text = foldedCase(list);
  const wanted = foldedCase(address);
  const ends = (isTable && recordEnds(list)) || lineEnds(list);
  const lines: Span[] = [];
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (!isWhole(text, at, at + wanted.length)) continue;
    while ((ends[line] ?? list.length) <= at) line++;
    const span = { start: ends[line - 1] ?? 0, end: ends[line] ?? list.length };
    if (lines.at(-1)?.start !== span.start) lines.push(span);
  }
  return lines;
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

/** Where each line ends, its break included. */
function lineEnds(text: string): readonly number[] {
  return [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length);
}

/** Where each record of a table ends; nothing where its quotes do not fit, so that it is no such table. */
function recordEnds(text: string): readonly number[] | undefined {
  const ends: number[] = [];
  let isQuoted = false;
  for (const { index, 0: mark } of text.matchAll(/"|\r\n?|\n/g)) {
    // A quote in the middle of a cell is only a character, but for the second of two, which stand for one.
    if (mark === '"') isQuoted = !isQuoted && /^[,;\t\r\n"\uFEFF]?$/.test(text.charAt(index - 1));
    else if (!isQuoted) ends.push(index + mark.length);
  }
  return isQuoted ? undefined : ends;
}
