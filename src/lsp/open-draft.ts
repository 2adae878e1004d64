import type { CheckOptions, Finding, Report, Span } from '../core/index.ts';
import type { TextPositions } from './text-positions.ts';

/** An open draft as it was last checked. */
export interface OpenedDraft {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly options: CheckOptions;
  readonly report: Report;
  readonly positions: TextPositions;
}

/** The findings at a span, its ends included. */
export function findingsAt({ report }: Pick<OpenedDraft, 'report'>, at: Span): readonly Finding[] {
  return report.findings.filter(({ span, also }) =>
    [span, ...also].some(({ start, end }) => start <= at.end && at.start <= end),
  );
}
