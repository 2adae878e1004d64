import { LEVELS } from '../core/index.ts';
import type { Paint } from './color.ts';
import type { Tally } from './reporter.ts';

/** The last lines of a run, for people. */
export function totalOf(tally: Tally, paint: Paint): string {
  const drafts = LEVELS.reduce((sum, level) => sum + tally.levels[level], 0);
  const lines: string[] = [];
  if (drafts > 0) {
    const levels = LEVELS.filter((level) => tally.levels[level] > 0);
    const each = levels.map((level) => `${tally.levels[level]} ${level}`).join(', ');
    lines.push(`${paint('bold', counted(drafts, 'draft'))} checked: ${each}. ${findingsOf(tally)}`);
  }
  if (tally.corrected > 0) lines.push(paint('green', `${counted(tally.corrected, 'finding')} corrected.`));
  if (tally.failures > 0) lines.push(paint('red', `${counted(tally.failures, 'error')}; see above.`));
  if (tally.failing > 0) {
    const fail = tally.failing === 1 ? 'fails' : 'fail';
    lines.push(paint('red', `${counted(tally.failing, 'draft')} ${fail}; --fail-on says from where.`));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function findingsOf({ findings, correctable }: Tally): string {
  if (findings === 0) return 'Nothing found.';
  const correct = correctable > 0 ? `, ${correctable} of which --fix can correct` : '';
  return `${counted(findings, 'finding')}${correct}.`;
}

/** `1 draft`, `2 drafts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
