import { type Finding, render } from '../core/index.ts';
import { printable } from './cells.ts';
import type { Paint } from './color.ts';
import { excerpt, GUTTER_COLUMNS } from './excerpt.ts';
import { alsoAt, SEVERITY_STYLES, type ToldFinding } from './finding-texts.ts';
import type { Lines } from './positions.ts';
import { rows } from './rows.ts';
import type { Screen } from './screen.ts';

/** A problem that is told with its first fix. */
export type ExcerptedFinding = ToldFinding & Pick<Finding, 'fixes'>;

/** Each finding: its row, its line of the source, its other places and its fix. */
export function excerpts(
  findings: readonly ExcerptedFinding[],
  source: string,
  lines: Lines,
  screen: Screen,
): string {
  const { paint } = screen;
  const heads = rows(findings, lines, screen, 0);
  return findings
    .map((finding, index) => {
      const body = excerpt(source, finding.span, lines, SEVERITY_STYLES[finding.severity], screen);
      return heads[index] + body + elsewhere(finding, lines, paint) + firstFix(finding, paint);
    })
    .join('\n');
}

/** Other places that are named; the JSON has all. */
const MAX_PLACES = 8;

function elsewhere(finding: ToldFinding, lines: Lines, paint: Paint): string {
  const places = alsoAt(finding, lines, MAX_PLACES);
  return places === '' ? '' : `${' '.repeat(GUTTER_COLUMNS)}${paint('dim', places)}\n`;
}

function firstFix({ fixes: [fix] }: ExcerptedFinding, paint: Paint): string {
  if (!fix) return '';
  const how = fix.safe ? paint('dim', ' (--fix does this)') : '';
  return `${' '.repeat(GUTTER_COLUMNS)}${paint('green', fix.safe ? 'fix' : 'try')}: ${printable(render(fix.title))}${how}\n`;
}
