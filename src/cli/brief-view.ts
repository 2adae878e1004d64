import { type Finding, render } from '../core/index.ts';
import { printable, widthOf } from './cells.ts';
import type { Paint } from './color.ts';
import { alsoAt, placeText, SEVERITY_STYLES } from './finding-texts.ts';
import type { Lines } from './positions.ts';
import { worthText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrap.ts';

/** Columns that messages have at least, whatever the terminal. */
const MIN_MESSAGE_COLUMNS = 30;
/** Columns of the gaps before the message, and of all in a row. */
const START_GAPS_COLUMNS = 6;
const GAPS_COLUMNS = START_GAPS_COLUMNS + 4;

interface Row {
  readonly finding: Finding;
  readonly place: string;
  readonly message: string;
  readonly worth: string;
}

/** A finding a line; in columns on a terminal, where long messages are broken. */
export function rows(findings: readonly Finding[], lines: Lines, screen: Screen): string {
  const all = findings.map((finding) => rowOf(finding, lines));
  const longest = (cell: (row: Row) => string) =>
    all.reduce((most, row) => Math.max(most, widthOf(cell(row))), 0);
  const place = longest((row) => row.place);
  const severity = longest(({ finding }) => finding.severity);
  if (!screen.isTerminal) return all.map((row) => plainRow(row, { place, severity }, screen)).join('');
  const rule = longest(({ finding }) => finding.rule);
  const worth = longest((row) => row.worth);
  const left = screen.columns - place - severity - rule - worth - GAPS_COLUMNS;
  const message = Math.min(
    Math.max(MIN_MESSAGE_COLUMNS, left),
    longest((row) => row.message),
  );
  return all.map((row) => tableRow(row, { place, severity, message, rule, worth }, screen)).join('');
}

/** Other places that are named; the full view has more. */
const MAX_PLACES = 3;

function rowOf(finding: Finding, lines: Lines): Row {
  const also = alsoAt(finding, lines, MAX_PLACES);
  return {
    finding,
    place: placeText(finding.span.start, lines),
    message: printable(render(finding.message)) + (also === '' ? '' : ` (${also})`),
    worth: finding.worth > 0 ? worthText(finding) : '',
  };
}

type Widths<Cell extends string> = Readonly<Record<Cell, number>>;

function plainRow(row: Row, widths: Widths<'place' | 'severity'>, { paint }: Screen): string {
  const { finding, message, worth } = row;
  const points = worth === '' ? '' : `  ${paint('bold', worth)}`;
  return `${start(row, widths, paint)}${message}  ${paint('dim', finding.rule)}${points}\n`;
}

function tableRow(
  row: Row,
  widths: Widths<'place' | 'severity' | 'message' | 'rule' | 'worth'>,
  { paint }: Screen,
): string {
  const { rule } = row.finding;
  const [first = '', ...more] = wrapped(row.message, widths.message);
  const gap = ' '.repeat(widths.message - widthOf(first));
  const end = `${' '.repeat(widths.rule - rule.length)}  ${paint('bold', row.worth.padStart(widths.worth))}`;
  const points = row.worth === '' ? '' : end;
  const indent = ' '.repeat(widths.place + widths.severity + START_GAPS_COLUMNS);
  const lines = [
    `${start(row, widths, paint)}${first}${gap}  ${paint('dim', rule)}${points}`,
    ...more.map((line) => indent + line),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The place and the severity, with the gaps around them. */
function start({ finding, place }: Row, widths: Widths<'place' | 'severity'>, paint: Paint): string {
  const { severity } = finding;
  const label = paint(SEVERITY_STYLES[severity], severity.padEnd(widths.severity));
  return `  ${place.padEnd(widths.place)}  ${label}  `;
}
