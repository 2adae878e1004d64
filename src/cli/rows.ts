import { render } from '../core/index.ts';
import { printable, widthOf } from './cells.ts';
import { alsoAt, placeText, SEVERITY_STYLES, type ToldFinding } from './finding-texts.ts';
import type { Lines } from './positions.ts';
import { worthText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrap.ts';

/** Wider rows are hard to follow to their end. */
const MAX_COLUMNS = 120;
/** Columns that messages have at least, whatever the terminal. */
const MIN_MESSAGE_COLUMNS = 30;
const GAP = '  ';

interface FindingRow {
  readonly finding: ToldFinding;
  readonly place: string;
  readonly message: string;
  readonly worth: string;
}

/**
 * A finding a row that ends in a line break, `places` other places in it by name at most. On a terminal messages are broken where
 * they are long, and rules and worths stand at the right edge.
 */
export function rows(
  findings: readonly ToldFinding[],
  lines: Lines,
  screen: Screen,
  places: number,
): readonly string[] {
  const all = findings.map((finding) => rowOf(finding, lines, places));
  const longest = (cell: (row: FindingRow) => string) =>
    all.reduce((most, row) => Math.max(most, widthOf(cell(row))), 0);
  const widths = {
    place: longest((row) => row.place),
    severity: longest(({ finding }) => finding.severity),
    worth: longest((row) => row.worth),
  };
  return all.map((row) => rowText(row, widths, screen));
}

function rowOf(finding: ToldFinding, lines: Lines, places: number): FindingRow {
  const also = places > 0 ? alsoAt(finding, lines, places) : '';
  return {
    finding,
    place: placeText(finding.span.start, lines),
    message: printable(render(finding.message)) + (also === '' ? '' : ` (${also})`),
    worth: finding.worth > 0 ? worthText(finding) : '',
  };
}

/** In columns. */
interface Widths {
  readonly place: number;
  readonly severity: number;
  readonly worth: number;
}

function rowText({ finding, place, message, worth }: FindingRow, widths: Widths, screen: Screen): string {
  const { paint, columns, isTerminal } = screen;
  const { rule, severity } = finding;
  const label = paint(SEVERITY_STYLES[severity], severity.padEnd(widths.severity));
  const start = GAP + place.padEnd(widths.place) + GAP + label + GAP;
  const points = worth === '' ? '' : GAP + paint('bold', worth.padStart(isTerminal ? widths.worth : 0));
  const end = paint('dim', rule) + points;
  if (!isTerminal) return `${start}${message}${GAP}${end}\n`;
  const indent = widths.place + widths.severity + 3 * GAP.length;
  const room = Math.max(MIN_MESSAGE_COLUMNS, Math.min(columns, MAX_COLUMNS) - indent);
  const before = room - rule.length - (widths.worth > 0 ? GAP.length + widths.worth : 0);
  const shown = withRoom(wrapped(message, room), before - GAP.length);
  const last = shown.at(-1) ?? '';
  const text = [...shown.slice(0, -1), `${last}${' '.repeat(Math.max(0, before - widthOf(last)))}${end}`];
  return `${start}${text.join(`\n${' '.repeat(indent)}`)}\n`;
}

/** Lines whose last one is at most `columns` wide: the last word goes to the next line where it is not, or else nothing does. */
function withRoom(lines: readonly string[], columns: number): readonly string[] {
  const last = lines.at(-1) ?? '';
  if (widthOf(last) <= columns) return lines;
  const cut = last.lastIndexOf(' ');
  const word = last.slice(cut + 1);
  if (cut < 0 || widthOf(word) > columns) return [...lines, ''];
  return [...lines.slice(0, -1), last.slice(0, cut), word];
}
