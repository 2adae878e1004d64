import { LEVELS } from '../core/index.ts';
import type { Paint } from './color.ts';
import { NO_DRAFT } from './files.ts';
import type { Totals } from './reporter.ts';
import { limitText } from './tally.ts';

/** The last lines of a run, for people. */
export function totalOf(totals: Totals, paint: Paint): string {
  const lines: string[] = [];
  if (totals.fixed > 0) lines.push(paint('green', `${counted(totals.fixed, 'problem')} fixed.`));
  const drafts = draftsIn(totals);
  if (drafts > 0) lines.push(problemsLine(totals, paint));
  if (drafts > 1) lines.push(scoresLine(totals));
  if (totals.suppressed > 0) lines.push(`${counted(totals.suppressed, 'suppressed problem')} not shown.`);
  if (totals.flagged > 0)
    lines.push(paint('red', `A filter flagged ${counted(totals.flagged, 'draft')} as spam.`));
  if (totals.errors > 0)
    lines.push(paint('red', `${counted(totals.errors, 'problem')} with severity error.`));
  if (hasTooManyWarnings(totals)) {
    const most = totals.maxWarnings ?? 0;
    lines.push(paint('red', `${counted(totals.warnings, 'warning')}, more than --max-warnings ${most}.`));
  }
  if (totals.failures > 0) lines.push(paint('red', `${counted(totals.failures, 'error')}, listed above.`));
  return skippedText(totals) + lines.map((line) => `${line}\n`).join('');
}

/** How many drafts were checked. */
export function draftsIn({ levels }: Totals): number {
  return LEVELS.reduce((sum, level) => sum + levels[level], 0);
}

function problemsLine(totals: Totals, paint: Paint): string {
  const { findings, fixable, failing } = totals;
  const problems = findings === 0 ? 'No problems' : counted(findings, 'problem');
  const toFix = fixable > 0 ? ` (${fixable} fixable with --fix)` : '';
  const start = `${paint('bold', problems)}${toFix} in ${counted(draftsIn(totals), 'draft')}`;
  if (failing.size === 0) return `${start}.`;
  const limits = [...failing].map(([limit, count]) => {
    return `${count} at or above ${limitText(limit)}`;
  });
  return `${start}; ${paint('red', `${limits.join(', ')} (--fail-on)`)}.`;
}

function scoresLine({ levels }: Totals): string {
  const each = LEVELS.filter((level) => levels[level] > 0).map((level) => `${levels[level]} ${level}`);
  return `Scores, lower is better: ${each.join(', ')}.`;
}

export function hasTooManyWarnings({ warnings, maxWarnings }: Totals): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}

/** The line that says how many files were skipped, the most frequent kinds first; nothing where none was. */
export function skippedText({ passedOver }: Totals): string {
  const unread = [...passedOver].filter(([kind]) => kind !== NO_DRAFT).toSorted(([, a], [, b]) => b - a);
  const noDrafts = passedOver.get(NO_DRAFT) ?? 0;
  const all = unread.reduce((sum, [, count]) => sum + count, noDrafts);
  if (all === 0) return '';
  const kinds = unread.map(([kind, count]) => `${count} ${kind}`);
  const formats = unread.length > 0 ? [`${kinds.join(', ')} (formats Inboxlint doesn’t read)`] : [];
  const others = noDrafts > 0 ? [`${noDrafts} not email`] : [];
  return `${counted(all, 'other file')} skipped: ${[...formats, ...others].join('; ')}.\n`;
}

/** `1 draft`, `2 drafts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
