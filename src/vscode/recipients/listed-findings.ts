import type { RecipientFinding, RecipientReport } from '../../core/recipients/index.ts';

/** What is listed of a report, and of which rules how much is not. */
export interface ListedFindings {
  /** In order of their place. */
  readonly findings: readonly RecipientFinding[];
  readonly omitted: readonly { readonly rule: RecipientFinding['rule']; readonly count: number }[];
}

/** Problems of a file that VS Code shows. */
export const MAX_PROBLEMS = 1000;

const URGENCY = { error: 0, warning: 1, info: 2 } as const;

/** At most so many findings of a report, the most urgent ones: VS Code shows no more of a file. */
export function listedFindings({ findings, omitted }: RecipientReport, most: number): ListedFindings {
  const urgent = findings.toSorted((one, other) => URGENCY[one.severity] - URGENCY[other.severity]);
  const counts = new Map(omitted.map(({ rule, count }) => [rule, count]));
  for (const { rule } of urgent.slice(most)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    findings: urgent.slice(0, most).sort((one, other) => one.span.start - other.span.start),
    omitted: [...counts].map(([rule, count]) => ({ rule, count })),
  };
}
