import { type Finding, render } from '../core/index.ts';
import { printable } from './cells.ts';
import type { Paint } from './color.ts';
import { excerpt, GUTTER_COLUMNS } from './excerpt.ts';
import { alsoAt, placeText, SEVERITY_STYLES } from './finding-texts.ts';
import type { Lines } from './positions.ts';
import { worthText } from './score-lines.ts';
import type { Screen } from './screen.ts';

/** Each finding with its line of the source, its other places and its fix. */
export function excerpts(findings: readonly Finding[], source: string, lines: Lines, screen: Screen): string {
  return findings.map((finding) => findingText(finding, source, lines, screen)).join('\n');
}

function findingText(finding: Finding, source: string, lines: Lines, screen: Screen): string {
  const { paint } = screen;
  const style = SEVERITY_STYLES[finding.severity];
  const place = placeText(finding.span.start, lines);
  const message = printable(render(finding.message));
  const worth = finding.worth > 0 ? `  ${paint('bold', worthText(finding))}` : '';
  const head = `  ${place}  ${paint(style, finding.severity)}  ${message}  ${paint('dim', finding.rule)}${worth}\n`;
  const body = excerpt(source, finding.span, lines, style, screen);
  return head + body + elsewhere(finding, lines, paint) + firstFix(finding, paint);
}

/** Other places that are named; the JSON has all. */
const MAX_PLACES = 8;

function elsewhere(finding: Finding, lines: Lines, paint: Paint): string {
  const places = alsoAt(finding, lines, MAX_PLACES);
  return places === '' ? '' : `${' '.repeat(GUTTER_COLUMNS)}${paint('dim', places)}\n`;
}

function firstFix({ fixes: [fix] }: Finding, paint: Paint): string {
  if (!fix) return '';
  const how = fix.safe ? paint('dim', ' (--fix does this)') : '';
  return `${' '.repeat(GUTTER_COLUMNS)}${paint('green', fix.safe ? 'fix' : 'try')}: ${printable(render(fix.title))}${how}\n`;
}
