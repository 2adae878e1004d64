import { printable } from '../cells.ts';
import type { Totals } from '../reporter.ts';
import { counted, draftsIn } from '../total.ts';
import type { Annotation } from './annotation.ts';

/** The part of a job’s summary about this run, in Markdown: the totals, and the problems that are no annotations. */
export function githubSummary(totals: Totals, rows: readonly Annotation[], left: number): string {
  const problems = totals.findings === 0 ? 'No problems' : counted(totals.findings, 'problem');
  const head = `### Inboxlint\n\n${problems} in ${counted(draftsIn(totals), 'draft')}.`;
  if (rows.length === 0) return `${head}\n\n`;
  const shown = rows.map(({ severity, path, place: { line }, message, title }) => {
    const file = line === undefined ? path : `${path}:${line}`;
    return `| ${severity} | ${cell(file)} | ${cell(message)} | ${cell(title)} |\n`;
  });
  const more = left > rows.length ? `\n${counted(left - rows.length, 'more problem')} not listed.\n` : '';
  const table = `| Severity | Place | Problem | Rule |\n| --- | --- | --- | --- |\n${shown.join('')}`;
  return `${head} The worst are shown as annotations. The others:\n\n${table}${more}\n`;
}

/** A text as a cell shows it, whatever Markdown would make of it: no link, no mention, no picture. */
function cell(text: string): string {
  return printable(text).replace(/[\\`*_~[\]<>|&$#@:!]|(?<=www)\./gi, '\\$&');
}
