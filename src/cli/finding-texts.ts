import type { Finding, RuleSetting } from '../core/index.ts';
import type { TerminalStyle } from './color.ts';
import type { Lines } from './positions.ts';

/** How severities look wherever they are named. */
export const SEVERITY_STYLES: Readonly<Record<RuleSetting, TerminalStyle>> = {
  off: 'dim',
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

/** A problem that is told to people, in a draft or elsewhere. */
export type ToldFinding = Pick<Finding, 'severity' | 'span' | 'also' | 'message' | 'worth'> & {
  readonly rule: string;
};

/** `12:5`, the line and the column from 1. */
export function placeText(offset: number, lines: Lines): string {
  const { line, column } = lines.position(offset);
  return `${line}:${column}`;
}

/** The other places of a finding, `most` of them by name: `also at 12:5, 14:1 and 3 more`. Nothing where there are none. */
export function alsoAt({ also }: Pick<ToldFinding, 'also'>, lines: Lines, most: number): string {
  if (also.length === 0) return '';
  const places = also.slice(0, most).map(({ start }) => placeText(start, lines));
  const more = also.length > most ? ` and ${also.length - most} more` : '';
  return `also at ${places.join(', ')}${more}`;
}
