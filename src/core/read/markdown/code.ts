import type { TreeCursor } from '@lezer/common';
import type { Span } from '../../text/mapped-text.ts';

/** What stands between the children of the node that the cursor stands on: ranges of the input. */
export function piecesOf(cursor: TreeCursor): readonly Span[] {
  const { from, to } = cursor;
  const found: Span[] = [];
  let start = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.from > start) found.push({ start, end: cursor.from });
      start = cursor.to;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  if (to > start) found.push({ start, end: to });
  return found;
}

/** The pieces of a code span without the one space on either side that lets it begin or end with a back-tick. */
export function codePieces(text: string, all: readonly Span[], inCell: boolean): readonly Span[] {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return all;
  const isPadded = isSpace(text, first.start) && isSpace(text, last.end - 1) && last.end - first.start > 2;
  const pieces = all.map((piece) => ({
    start: isPadded && piece === first ? piece.start + 1 : piece.start,
    end: isPadded && piece === last ? piece.end - 1 : piece.end,
  }));
  return inCell ? pieces.flatMap((piece) => withoutPipeEscapes(text, piece)) : pieces;
}

/** In a table, a bar in code is written `\|` (GFM 4.10). */
function withoutPipeEscapes(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = from; at + 1 < end; at++) {
    if (text[at] !== '\\' || text[at + 1] !== '|') continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return [...found, { start: from, end }];
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\n';
}
