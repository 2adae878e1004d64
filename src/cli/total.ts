import { LEVELS } from '../core/index.ts';
import type { Paint } from './color.ts';
import { NO_DRAFT } from './files.ts';
import type { Totals } from './reporter.ts';

/** The last lines of a run, for people. */
export function totalOf(totals: Totals, paint: Paint): string {
  const drafts = LEVELS.reduce((sum, level) => sum + totals.levels[level], 0);
  const lines: string[] = [];
  if (drafts > 0) {
    const levels = LEVELS.filter((level) => totals.levels[level] > 0);
    const each = levels.map((level) => `${totals.levels[level]} ${level}`).join(', ');
    lines.push(`${paint('bold', counted(drafts, 'draft'))} checked: ${each}. ${findingsOf(totals)}`);
  }
  if (totals.fixed > 0) lines.push(paint('green', `${counted(totals.fixed, 'problem')} fixed.`));
  if (totals.failures > 0) lines.push(paint('red', `${counted(totals.failures, 'error')}; see above.`));
  for (const [limit, count] of totals.failing) {
    const from = typeof limit === 'number' ? `a score of ${limit}` : `“${limit}”`;
    lines.push(paint('red', `${counted(count, 'draft')} at or above ${from} (--fail-on).`));
  }
  if (totals.flagged > 0)
    lines.push(paint('red', `A filter flags ${counted(totals.flagged, 'draft')} as spam.`));
  if (totals.errors > 0) lines.push(paint('red', `${counted(totals.errors, 'problem')} of severity error.`));
  if (hasTooManyWarnings(totals)) {
    const most = totals.maxWarnings ?? 0;
    lines.push(paint('red', `${counted(totals.warnings, 'warning')}; --max-warnings allows ${most}.`));
  }
  return passedOverText(totals) + lines.map((line) => `${line}\n`).join('');
}

export function hasTooManyWarnings({ warnings, maxWarnings }: Totals): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}

/** The line that says how many files were passed over, the most frequent kinds first; nothing where none was. */
export function passedOverText({ passedOver }: Totals): string {
  const unread = [...passedOver].filter(([kind]) => kind !== NO_DRAFT).toSorted(([, a], [, b]) => b - a);
  const noDrafts = passedOver.get(NO_DRAFT) ?? 0;
  const all = unread.reduce((sum, [, count]) => sum + count, noDrafts);
  if (all === 0) return '';
  const kinds = unread.map(([kind, count]) => `${count} ${kind}`);
  const formats = unread.length > 0 ? [`${kinds.join(', ')} (formats that Inboxlint does not read)`] : [];
  const others = noDrafts > 0 ? [`${noDrafts} no ${noDrafts === 1 ? 'draft' : 'drafts'}`] : [];
  return `${counted(all, 'other file')} passed over: ${[...formats, ...others].join(', ')}.\n`;
}

function findingsOf({ findings, fixable }: Totals): string {
  if (findings === 0) return 'No problems found.';
  const toFix = fixable > 0 ? ` (${fixable} fixable with --fix)` : '';
  return `${counted(findings, 'problem')}${toFix}.`;
}

/** `1 draft`, `2 drafts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
