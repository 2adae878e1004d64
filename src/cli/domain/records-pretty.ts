import type { RecordFinding } from '../../core/records/index.ts';
import { printable } from '../cells.ts';
import type { Paint } from '../color.ts';
import { type ExcerptedFinding, excerpts } from '../excerpts.ts';
import { linesOf } from '../positions.ts';
import { rows } from '../rows.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../total.ts';
import type { CheckedRecords } from './checked-records.ts';
import { treeLines } from './tree-lines.ts';

/** Findings of a file that are shown under their lines; of more, each is a row. */
const FEW = 10;
/** Other places of a finding that its row names. */
const MAX_PLACES = 3;

/** A file with something wrong in it, as a person reads it; nothing for any other. */
export function recordsText({ path, source, report, fixed }: CheckedRecords, screen: Screen): string {
  const { paint } = screen;
  const { findings } = report;
  if (findings.length === 0 && fixed === 0) return '';
  const lines = linesOf(source);
  const done = fixed > 0 ? paint('green', `  ${counted(fixed, 'problem')} fixed`) : '';
  const name = `${paint(['bold', 'underline'], printable(path))}${done}\n`;
  const shown = findings.map(toldFinding);
  if (findings.length > FEW) {
    const more = report.omitted > 0 ? `  and ${report.omitted} more\n` : '';
    return `${name}${rows(shown, lines, screen, MAX_PLACES).join('')}${more}\n`;
  }
  const all = findings.map((finding, index) => {
    const one = excerpts(shown.slice(index, index + 1), source, lines, screen);
    return one + lookupLines(finding, paint);
  });
  return `${name}\n${all.join('\n')}\n`;
}

/** Records have no score that a finding could be worth something of. */
function toldFinding(finding: RecordFinding): ExcerptedFinding {
  return { ...finding, worth: 0 };
}

function lookupLines({ tree }: RecordFinding, paint: Paint): string {
  if (!tree) return '';
  return treeLines(tree)
    .map((line) => `${' '.repeat(9)}${paint('dim', line)}\n`)
    .join('');
}

/** What a run has found. */
export class RecordTally {
  #files = 0;
  #records = 0;
  #fixed = 0;
  #fixable = 0;
  readonly #counts = { error: 0, warning: 0, info: 0 };

  /** Whether there is more than advice. */
  get hasProblems(): boolean {
    return this.#counts.error + this.#counts.warning > 0;
  }

  add({ report, fixed }: CheckedRecords): void {
    this.#files++;
    this.#records += report.records.length;
    this.#fixed += fixed;
    for (const { severity, fixes } of report.findings) {
      this.#counts[severity]++;
      if (fixes.some(({ safe }) => safe)) this.#fixable++;
    }
  }

  /** The last lines, for people. */
  text(paint: Paint): string {
    if (this.#files === 0) return '';
    const { error, warning, info } = this.#counts;
    const where = `in ${counted(this.#records, 'record')} of ${counted(this.#files, 'file')}`;
    const done = this.#fixed > 0 ? paint('green', `${counted(this.#fixed, 'problem')} fixed.`) : '';
    const counts = [
      error > 0 ? paint('red', counted(error, 'error')) : '',
      warning > 0 ? paint('yellow', counted(warning, 'warning')) : '',
      info > 0 ? `${info} of advice` : '',
    ].filter((count) => count !== '');
    const found = counts.length > 0 ? counts.join(', ') : 'No problems';
    const fixable = this.#fixable > 0 ? ` (${this.#fixable} fixable with --fix)` : '';
    return [done, `${found}${fixable} ${where}.`]
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join('');
  }
}
