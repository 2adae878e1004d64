import { type Finding, type RuleId, render, rules } from '../../core/index.ts';
import { printable } from '../cells.ts';
import { type Lines, linesOf, type Position } from '../positions.ts';
import type { CheckedFile } from '../reporter.ts';

/** A finding as programs read it: its place by lines and columns, and a message on one line, without control characters. */
interface ReportedFinding {
  readonly finding: Finding;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

/** The lines of a source as editors count columns: a byte order mark is none. */
export function shownLines(source: string): Lines {
  const lines = linesOf(source);
  if (!source.startsWith('\uFEFF')) return lines;
  return {
    ...lines,
    position(offset) {
      const { line, column } = lines.position(offset);
      return { offset, line, column: line === 1 ? Math.max(1, column - 1) : column };
    },
  };
}

/** The findings of a draft, in order of their places. */
export function reported(
  { source, report }: CheckedFile,
  lines: Lines = shownLines(source),
): readonly ReportedFinding[] {
  return report.findings.map((finding) => ({
    finding,
    start: lines.position(finding.span.start),
    end: lines.position(finding.span.end),
    message: printable(render(finding.message)),
  }));
}

const RULES: ReadonlyMap<RuleId, (typeof rules)[number]> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding. */
export function ruleOf(id: RuleId): (typeof rules)[number] | undefined {
  return RULES.get(id);
}

/** The title of a rule, its id where it has none. */
export function titleOf(id: RuleId): string {
  return RULES.get(id)?.title ?? id;
}
