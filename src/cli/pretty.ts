import {
  type Finding,
  languageName,
  type PlacedProblem,
  type Report,
  type RuleSetting,
  render,
  type Span,
} from '../core/index.ts';
import { printable } from './cells.ts';
import type { Paint, TerminalStyle } from './color.ts';
import { answersText } from './filter-answers.ts';
import { type Lines, linesOf } from './positions.ts';
import type { CheckedFile, Reporter } from './reporter.ts';
import { heaviest, scoreLines, worthText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { sourceLine } from './source-line.ts';
import { counted, totalOf } from './total.ts';

/** Writes for people: each finding under its line of the source, then the score and what lowers it most. */
export function prettyReporter(screen: Screen, errors: Screen): Reporter {
  const { out, paint } = screen;
  return {
    start: async () => {},
    draft: async (checked) => {
      if (!checked.isUnimportant) await out(draftText(checked, screen));
    },
    returned: (path, kind) =>
      out(`${paint(['bold', 'underline'], printable(path))}\n  ${RETURNED[kind]}\n\n`),
    failure: (path, reason) => errors.out(failureLine(`${path}: ${reason}`, errors.paint)),
    end: (tally) => out(totalOf(tally, paint)),
  };
}

const RETURNED: Readonly<Record<NonNullable<Report['returned']>, string>> = {
  bounce: 'A bounce, not a draft. Run inboxlint explain to see why it came back.',
  delay: 'A delay notice, not a draft. Run inboxlint explain to see why.',
  delivered: 'A delivery report, not a draft.',
  'auto-reply': 'An automatic reply, not a draft.',
  complaint: 'A spam complaint, not a draft. Run inboxlint explain to see what to do.',
};

/** The line that says what went wrong. */
export function failureLine(message: string, paint: Paint): string {
  return `${paint('red', 'error')}  ${printable(message)}\n`;
}

/** What is wrong in a configuration, each under its line; `shown` is how the path of a file is reported. */
export function configProblems(
  problems: readonly PlacedProblem<string>[],
  shown: (path: string) => string,
  { paint, columns }: Screen,
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
      const head = failureLine(`${shown(place)}:${line}:${column}: ${render(message)}`, paint);
      return isSecret ? head : head + under(source, span, lines, columns, paint, 'red');
    })
    .join('');
}

const SEVERITY: Readonly<Record<RuleSetting, TerminalStyle>> = {
  off: 'dim',
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

function draftText(checked: CheckedFile, screen: Screen): string {
  const { paint } = screen;
  const { source, report } = checked;
  const name = paint(['bold', 'underline'], printable(checked.path));
  const fixed = checked.fixed > 0 ? paint('green', `  ${checked.fixed} fixed`) : '';
  const words = report.wordsJudged ? '' : `  ${paint('dim', notJudged(report.language))}\n`;
  const lines = linesOf(source);
  const answers = answersText(checked.answers ?? [], lines, screen);
  const score = scoreLines(report, paint);
  if (report.findings.length === 0) return `${name}${fixed}\n${score}${words}${answers}\n`;
  const findings = report.findings.map((finding) => findingText(finding, source, lines, screen));
  return `${name}${fixed}\n\n${findings.join('\n')}\n${omissions(report)}${withheldFixes(report)}${score}${words}${heaviest(report.findings, lines, paint)}${answers}\n`;
}

function notJudged(language = ''): string {
  return `written in ${languageName(language, 'en')}: its words were not judged, as only English was measured`;
}

/** Says why fixes that there would be are not made, once for all findings. */
function withheldFixes({ findings }: Report): string {
  const reasons = new Set(findings.flatMap(({ withheld }) => (withheld ? render(withheld) : [])));
  return [...reasons].map((reason) => `  ${reason}\n`).join('');
}

/** Says of which rules there is more than is listed. */
function omissions({ omitted }: Report): string {
  return omitted.map(({ rule, count }) => `  and ${counted(count, 'more problem')} of ${rule}\n`).join('');
}

function findingText(finding: Finding, source: string, lines: Lines, screen: Screen): string {
  const { paint, columns } = screen;
  const { line, column } = lines.position(finding.span.start);
  const severity = paint(SEVERITY[finding.severity], finding.severity);
  const message = printable(render(finding.message));
  const worth = finding.worth > 0 ? `  ${paint('bold', worthText(finding))}` : '';
  const head = `  ${line}:${column}  ${severity}  ${message}${worth}  ${paint('dim', finding.rule)}\n`;
  const body = under(source, finding.span, lines, columns, paint, SEVERITY[finding.severity]);
  const also = elsewhere(finding, lines, paint);
  const [fix] = finding.fixes;
  if (!fix) return head + body + also;
  const how = fix.safe ? paint('dim', ' (--fix does this)') : '';
  const title = `${paint('green', fix.safe ? 'fix' : 'try')}: ${printable(render(fix.title))}${how}`;
  return `${head}${body}${also}${' '.repeat(GUTTER_COLUMNS)}${title}\n`;
}

/** Other places of a finding that are named; the JSON has all. */
const MAX_NAMED_PLACES = 8;

function elsewhere({ also }: Finding, lines: Lines, paint: Paint): string {
  if (also.length === 0) return '';
  const places = also.slice(0, MAX_NAMED_PLACES).map(({ start }) => {
    const { line, column } = lines.position(start);
    return `${line}:${column}`;
  });
  const more = also.length > MAX_NAMED_PLACES ? ` and ${also.length - MAX_NAMED_PLACES} more` : '';
  return `${' '.repeat(GUTTER_COLUMNS)}${paint('dim', `also at ${places.join(', ')}${more}`)}\n`;
}

/** Columns of the line number and the rule beside it. */
const GUTTER_COLUMNS = 9;
const MIN_COLUMNS = 40;

/** A line of the source behind its number, and carets under a part of it. */
function under(
  source: string,
  span: Span,
  lines: Lines,
  columns: number,
  paint: Paint,
  style: TerminalStyle,
): string {
  const { before, marked, after, indent, carets } = sourceLine(
    source,
    span,
    lines,
    Math.max(MIN_COLUMNS, columns - GUTTER_COLUMNS),
  );
  const number = String(lines.position(span.start).line).padStart(GUTTER_COLUMNS - 3);
  const quoted = `${paint('dim', `${number} │`)} ${before}${marked}${after}`;
  const pointer = `${paint('dim', `${' '.repeat(GUTTER_COLUMNS - 3)} │`)} ${' '.repeat(indent)}${paint(style, '^'.repeat(carets))}`;
  return `${quoted}\n${pointer}\n`;
}
