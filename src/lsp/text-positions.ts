import { linesOf } from '../cli/positions.ts';
import type { Span } from '../core/index.ts';

/** In what a client counts the characters of a line (Language Server Protocol 3.17, Position). */
export const ENCODINGS = ['utf-8', 'utf-16', 'utf-32'] as const;
export type PositionEncoding = (typeof ENCODINGS)[number];

/** A place in a text as the protocol has it: lines from 0, and units of the encoding from 0. */
interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Translates between UTF-16 offsets into a text and places in it. */
export interface TextPositions {
  range(span: Span): { start: TextPosition; end: TextPosition };
  /** What is beyond the end of a line or of the text is its end. */
  offset(position: TextPosition): number;
}

/** The encoding that a client likes best of those that we know; UTF-16 where it names none. */
export function chosenEncoding(offered: readonly string[] = []): PositionEncoding {
  const known = offered.flatMap((name) => ENCODINGS.find((encoding) => encoding === name) ?? []);
  return known[0] ?? 'utf-16';
}

/** Reads the lines once. Places that are asked for in order are counted once, however long their line is. */
export function positionsOf(text: string, encoding: PositionEncoding): TextPositions {
  const lines = linesOf(text);
  let known = { line: -1, offset: 0, character: 0 };
  const position = (offset: number): TextPosition => {
    const { line, column } = lines.position(offset);
    if (encoding === 'utf-16') return { line: line - 1, character: column - 1 };
    const isBehind = known.line === line && known.offset <= offset;
    const from = isBehind ? known.offset : offset - (column - 1);
    const character = (isBehind ? known.character : 0) + unitsOf(text.slice(from, offset), encoding);
    known = { line, offset, character };
    return { line: line - 1, character };
  };
  return {
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    offset({ line, character }) {
      const { start, end } = lines.lineAt(lines.startOf(line));
      if (encoding === 'utf-16') return Math.min(end, start + character);
      let at = start;
      for (let units = 0; at < end; ) {
        const one = String.fromCodePoint(text.codePointAt(at) ?? 0);
        units += unitsOf(one, encoding);
        if (units > character) break;
        at += one.length;
      }
      return at;
    },
  };
}

function unitsOf(part: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(part);
  let units = 0;
  for (const _ of part) units++;
  return units;
}
