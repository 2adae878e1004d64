import { byWorth, type Severity } from '../../core/index.ts';
import { printable } from '../cells.ts';
import type { Output } from '../output.ts';
import type { JudgedFile, Reporter } from '../reporter.ts';
import { counted } from '../total.ts';
import type { Annotation } from './annotation.ts';
import { githubSummary } from './github-summary.ts';
import { reported, titleOf } from './reported.ts';
import { worstOf } from './worst.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** So many of a kind GitHub shows for a step; it drops the others. One notice less: the last one says where those are. */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };

/** What no problem alone is worth more than. */
const WHOLE_SCORE = 100;

/** Rows of the summary; GitHub takes 1 MiB. */
const MOST_ROWS = 500;

/**
 * Writes annotations when all drafts are checked, the worst first, and what GitHub would drop to the summary of the job as a
 * table; `summary` is absent where there is none.
 */
export function githubReporter(out: Output, summary: Output | undefined): Reporter {
  const worst = SEVERITIES.map((severity) => ({
    severity,
    list: worstOf<Annotation>(MOST[severity] + MOST_ROWS, byWorth),
  }));
  const add = (annotation: Annotation) =>
    worst.find(({ severity }) => severity === annotation.severity)?.list.add(annotation);
  return {
    start: async () => {},
    draft: async (judged) => {
      for (const annotation of annotationsOf(judged)) add(annotation);
    },
    returned: async () => {},
    failure: async (path, reason) => {
      add(ofFile(path, printable(reason), Number.POSITIVE_INFINITY));
    },
    end: async (totals) => {
      const shown: Annotation[] = [];
      const rest: Annotation[] = [];
      let count = 0;
      for (const { severity, list } of worst) {
        shown.push(...list.items().slice(0, MOST[severity]));
        rest.push(...list.items().slice(MOST[severity]));
        count += list.count();
      }
      for (const annotation of shown) await out(annotationCommand(annotation));
      const left = count - shown.length;
      if (left > 0)
        await out(
          workflowCommand('notice', { title: 'Inboxlint' }, leftSentence(left, summary !== undefined)),
        );
      await summary?.(githubSummary(totals, rest.slice(0, MOST_ROWS), left));
    },
  };
}

function annotationsOf(judged: JudgedFile): readonly Annotation[] {
  const { path, key, failure, report } = judged;
  const findings = reported(judged).map(({ finding, start, end, message }): Annotation => {
    const { severity, rule, worth, points } = finding;
    const isOnOneLine = start.line === end.line;
    const place = {
      ...{ line: start.line, endLine: end.line },
      ...(isOnOneLine && { col: start.column, endColumn: end.column }),
    };
    return { severity, path, place, title: `${titleOf(rule)} (${rule})`, message, worth, points };
  });
  // Worse than any problem in it, and of such drafts the worst first.
  const worth = WHOLE_SCORE + report.score;
  if (failure === undefined) return findings;
  // Several messages of a catalog may fail.
  const message = key === undefined ? failure : printable(`${key}: ${failure}`);
  return [ofFile(path, message, worth), ...findings];
}

/** An error of the file as a whole. */
function ofFile(path: string, message: string, worth: number): Annotation {
  return { severity: 'error', path, place: {}, title: 'Inboxlint', message, worth, points: 0 };
}

function leftSentence(left: number, hasSummary: boolean): string {
  const are = left === 1 ? 'is' : 'are';
  return hasSummary
    ? `${counted(left, 'more problem')} ${are} listed in the summary of the job.`
    : `${counted(left, 'more problem')} ${are} not shown here. Run inboxlint on your machine to list them.`;
}

function annotationCommand({ severity, path, place, title, message }: Annotation): string {
  return workflowCommand(COMMANDS[severity], { file: printable(path), ...place, title }, message);
}

/**
 * A command to GitHub’s runner, a line of the log; it reads back just what was put in. The escapes are those of GitHub’s own
 * toolkit (actions/toolkit, packages/core/src/command.ts).
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value), PROPERTY)}`);
  return `::${name} ${list.join(',')}::${escaped(message, DATA)}\n`;
}

const DATA = /[%\r\n]/g;
const PROPERTY = /[%\r\n:,]/g;

function escaped(text: string, marks: RegExp): string {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
