import type { FilterAnswer, FilterResult, FilterSymbol } from '../filters/api.ts';
import { deliveryScore } from '../filters/filter-result.ts';
import { printable } from './cells.ts';
import type { Paint } from './color.ts';
import type { Lines } from './positions.ts';
import type { Screen } from './screen.ts';
import { counted } from './total.ts';

/** What each filter says of a draft: its total, and the symbols that weigh. Those that did not answer are left out. */
export function answersText(
  answers: readonly FilterAnswer[],
  lines: Lines,
  { paint, columns }: Screen,
): string {
  return answers
    .map((answer) => ('score' in answer ? verdictText(answer, lines, paint, columns) : ''))
    .join('');
}

function verdictText(verdict: FilterResult, lines: Lines, paint: Paint, columns: number): string {
  const { filter, host, isSpam, symbols } = verdict;
  const total = paint(isSpam ? 'red' : 'green', totalOf(verdict));
  const weighing = symbols.filter(({ score, about }) => score !== 0 && about !== 'delivery');
  const rows = weighing.map((symbol) => row(symbol, lines, paint, columns));
  return `  ${filter} at ${printable(host)}: ${total}${deliveryNote(verdict)}\n${rows.join('')}`;
}

/** The score against the filter's own threshold. */
function totalOf({ score, threshold, isSpam, action }: FilterResult): string {
  const points = counted(score, 'point');
  const says = isSpam ? 'spam' : 'not spam';
  if (action === undefined) return `${points}, ${says} (spam at ${threshold} or more)`;
  return `${points}, ${says}: ${printable(action)} (rejected at ${threshold} or more)`;
}

function deliveryNote(verdict: FilterResult): string {
  const score = deliveryScore(verdict);
  return score > 0 ? `; ${score} of these are about delivery, not about the draft` : '';
}

const MIN_COLUMNS = 30;

function row(symbol: FilterSymbol, lines: Lines, paint: Paint, columns: number): string {
  const { line, column } = lines.position(symbol.span.start);
  const score = symbol.score === undefined ? '' : symbol.score.toFixed(2);
  const start = `    ${paint('bold', score.padStart(5))}  ${`${line}:${column}`.padEnd(8)} ${printable(symbol.name)}`;
  const room = Math.max(MIN_COLUMNS, columns - 20 - symbol.name.length - (symbol.rule?.length ?? 0));
  const description = shortened(printable(symbol.description), room);
  return `${[start, description, symbol.rule && paint('dim', symbol.rule)].filter(Boolean).join('  ')}\n`;
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
