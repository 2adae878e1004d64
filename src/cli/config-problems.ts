import { type PlacedProblem, render } from '../core/index.ts';
import { printable } from './cells.ts';
import type { Paint } from './color.ts';
import { excerpt } from './excerpt.ts';
import { type Lines, linesOf } from './positions.ts';
import type { Screen } from './screen.ts';

/** The line that says what went wrong. */
export function failureLine(message: string, paint: Paint): string {
  return `${paint('red', 'error')}  ${printable(message)}\n`;
}

/** What is wrong in a configuration, each under its line; `shown` is how the path of a file is reported. */
export function configProblems(
  problems: readonly PlacedProblem<string>[],
  shown: (path: string) => string,
  screen: Screen,
): string {
  const known = new Map<string, Lines>();
  const linesIn = ({ place, source }: PlacedProblem<string>) => {
    const lines = known.get(place) ?? linesOf(source);
    known.set(place, lines);
    return lines;
  };
  return problems
    .map((problem) => {
      const { span, message, place, source, isSecret } = problem;
      const lines = linesIn(problem);
      const { line, column } = lines.position(span.start);
      const head = failureLine(`${shown(place)}:${line}:${column}: ${render(message)}`, screen.paint);
      return isSecret ? head : head + excerpt(source, span, lines, 'red', screen);
    })
    .join('');
}
