import type { Span } from '../core/index.ts';
import type { TerminalStyle } from './color.ts';
import type { Lines } from './positions.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';

/** Columns of the line number and the rule beside it. */
export const GUTTER_COLUMNS = 9;
const MIN_COLUMNS = 40;

/** A line of the source behind its number, and carets under a part of it. */
export function excerpt(
  source: string,
  span: Span,
  lines: Lines,
  style: TerminalStyle,
  { paint, columns }: Pick<Screen, 'paint' | 'columns'>,
): string {
  const room = Math.max(MIN_COLUMNS, columns - GUTTER_COLUMNS);
  const { before, marked, after, indent, carets } = sourceLine(source, span, lines, room);
  const number = String(lines.position(span.start).line).padStart(GUTTER_COLUMNS - 3);
  const quoted = `${paint('dim', `${number} │`)} ${before}${marked}${after}`;
  const pointer = `${paint('dim', `${' '.repeat(GUTTER_COLUMNS - 3)} │`)} ${' '.repeat(indent)}${paint(style, '^'.repeat(carets))}`;
  return `${quoted}\n${pointer}\n`;
}
