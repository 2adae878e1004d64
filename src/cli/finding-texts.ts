import type { Message, RuleSetting, Severity, Span } from '../core/index.ts';
import type { TerminalStyle } from './color.ts';
import type { Lines } from './positions.ts';

/** What a report lists: a problem of a draft, of a list of recipients. */
export interface ListedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly also: readonly Span[];
  readonly message: Message;
  /** What a draft’s score would lose without it. */
  readonly worth?: number;
}

/** How severities look wherever they are named. */
export const SEVERITY_STYLES: Readonly<Record<RuleSetting, TerminalStyle>> = {
  off: 'dim',
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

/** `12:5`, the line and the column from 1. */
export function placeText(offset: number, lines: Lines): string {
  const { line, column } = lines.position(offset);
  return `${line}:${column}`;
}

/** The other places of a finding, `most` of them by name: `also at 12:5, 14:1 and 3 more`. Nothing where there are none. */
export function alsoAt({ also }: Pick<ListedFinding, 'also'>, lines: Lines, most: number): string {
  if (also.length === 0) return '';
  const places = also.slice(0, most).map(({ start }) => placeText(start, lines));
  const more = also.length > most ? ` and ${also.length - most} more` : '';
  return `also at ${places.join(', ')}${more}`;
}
