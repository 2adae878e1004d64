import {
  byWorth,
  type Finding,
  LEVEL_SENTENCES,
  type Level,
  likelihoodSentence,
  render,
} from '../core/index.ts';
import { printable } from './cells.ts';
import type { Paint, TerminalStyle } from './color.ts';
import type { Lines } from './positions.ts';
import type { DraftReport } from './reporter.ts';

const LEVEL: Readonly<Record<Level, TerminalStyle>> = {
  clean: 'green',
  caution: 'yellow',
  risky: 'magenta',
  spam: 'red',
};

/** The score and which way is better; what its level means; how much email with its points was spam. */
export function scoreLines(report: DraftReport, paint: Paint): string {
  const { level, points } = report;
  return [
    `Score ${scoreText(report, paint)}; lower is better`,
    render(LEVEL_SENTENCES[level]),
    `${pointsText(points)}. ${render(likelihoodSentence(report))}`,
  ]
    .map((line) => `  ${line}\n`)
    .join('');
}

/** `1 point`, `2.4 points`, with one decimal at most. */
export function pointsText(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  return `${points > 0 && tenths === 0 ? '< 0.1' : tenths} ${tenths === 1 ? 'point' : 'points'}`;
}

/** `98 of 100 (spam)`, in the color of its level. */
export function scoreText({ score, level }: DraftReport, paint: Paint): string {
  return paint(LEVEL[level], `${score} of 100 (${level})`);
}

/** Findings that are named at most. */
const MAX_NAMED_FINDINGS = 3;

/** The findings that raise the score most, one a line; nothing where none does. */
export function heaviest(findings: readonly Finding[], lines: Lines, paint: Paint): string {
  const ranked = findings.filter(({ worth }) => worth > 0).toSorted(byWorth);
  if (ranked.length === 0) return '';
  const rows = ranked.slice(0, MAX_NAMED_FINDINGS).map((finding) => {
    const { rule, span, evidence } = finding;
    const { line, column } = lines.position(span.start);
    const place = `${line}:${column}`.padEnd(8);
    const quoted = evidence === '' ? '' : `“${shortened(printable(evidence))}”`;
    return `    ${paint('bold', worthText(finding).padStart(4))}  ${place} ${rule}  ${paint('dim', quoted)}`.trimEnd();
  });
  return `  Fix these first:\n${rows.join('\n')}\n`;
}

/** What the score loses without a finding: `−8`. */
export function worthText({ worth }: Pick<Finding, 'worth'>): string {
  return `−${worth}`;
}

const MAX_QUOTE_UNITS = 40;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_QUOTE_UNITS
    ? text
    : `${characters.slice(0, MAX_QUOTE_UNITS - 1).join('')}…`;
}
