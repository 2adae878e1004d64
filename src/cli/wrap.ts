import { cellsOf, widthOf } from './cells.ts';

/** A text that is safe to print, broken between words into lines of at most `columns` columns; longer words are cut. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ').flatMap((one) => pieces(one, columns))) {
    const more = widthOf(word);
    if (line !== '' && width + 1 + more > columns) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    width += line === '' ? more : more + 1;
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** A word in pieces that fit; as it is where it does. */
function pieces(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word];
  const found: string[] = [];
  let piece = '';
  let room = columns;
  for (const { shown, width } of cellsOf(word)) {
    if (piece !== '' && width > room) {
      found.push(piece);
      [piece, room] = ['', columns];
    }
    piece += shown;
    room -= width;
  }
  return [...found, piece];
}
