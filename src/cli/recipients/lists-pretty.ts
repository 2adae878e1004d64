import {
  mailboxCompanies,
  type RecipientFinding,
  type RecipientReport,
} from '../../core/recipients/index.ts';
import { printable } from '../cells.ts';
import { failureLine } from '../config-problems.ts';
import { linesOf } from '../positions.ts';
import { rows } from '../rows.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../total.ts';
import type { CheckedList, ListReporter } from './list-reporter.ts';

/** Problems of a rule that are listed without `--verbose`: of those that are mere information fewer. */
const [MAX_LISTED, MAX_INFORMATION] = [10, 3];
/** Companies that are named in the first line. */
const MAX_NAMED = 4;
/** Domains that are named of those of which nothing is known. */
const MAX_UNKNOWN = 5;

/** Writes for people: a line about all of a list, its problems, and what to do about them. */
export function prettyLists(screen: Screen, verbose: boolean): ListReporter {
  return {
    start: async () => {},
    list: (checked) => screen.out(listText(checked, screen, verbose)),
    end: async () => {},
  };
}

function listText(checked: CheckedList, screen: Screen, verbose: boolean): string {
  const { paint } = screen;
  if ('error' in checked) return failureLine(`${checked.path}: ${checked.error}`, paint);
  const { path, source, report, fixed, unknown = [] } = checked;
  const listed = verbose ? report.findings : firstOfEach(report.findings);
  const name = paint(['bold', 'underline'], printable(path));
  const done = fixed > 0 ? paint('green', `  ${problems(fixed)} fixed`) : '';
  const told = listed.map((finding) => ({ ...finding, worth: 0 }));
  const table = rows(told, linesOf(source), screen, 1).join('');
  const lines = [more(report, listed, verbose), unknownText(unknown), total(report, screen)];
  return `${name}  ${recipientsText(report)}${done}\n${table}${lines.join('')}\n`;
}

/** `1,204 addresses: 611 Gmail, 88 Yahoo, 505 others`. */
function recipientsText({ addresses, providers }: RecipientReport): string {
  const counts = mailboxCompanies.flatMap(({ id, name }) => {
    const count = providers[id];
    return count === undefined ? [] : [{ name, count }];
  });
  const named = counts.toSorted((one, other) => other.count - one.count).slice(0, MAX_NAMED);
  const others = addresses - named.reduce((sum, { count }) => sum + count, 0);
  const parts = named.map(({ name, count }) => `${number(count)} ${name}`);
  if (parts.length > 0 && others > 0) parts.push(`${number(others)} others`);
  const all = addresses === 1 ? '1 address' : `${number(addresses)} addresses`;
  return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
}

function firstOfEach(findings: readonly RecipientFinding[]): readonly RecipientFinding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= (severity === 'info' ? MAX_INFORMATION : MAX_LISTED);
  });
}

/** How many there are besides, a line a rule. */
function more(
  { findings, omitted }: RecipientReport,
  listed: readonly RecipientFinding[],
  verbose: boolean,
): string {
  const counts = new Map<string, number>(omitted.map(({ rule, count }) => [rule, count]));
  const isListed = new Set(listed);
  for (const finding of findings)
    if (!isListed.has(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  const lines = [...counts].map(([rule, count]) => `  ${number(count)} more of ${rule}\n`);
  return lines.length > 0 && !verbose
    ? `${lines.join('')}  --verbose lists every problem.\n`
    : lines.join('');
}

function unknownText(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, MAX_UNKNOWN).join(', ');
  const others = unknown.length > MAX_UNKNOWN ? ` and ${number(unknown.length - MAX_UNKNOWN)} more` : '';
  return `  No answer from the DNS about ${printable(named)}${others}. Try again later.\n`;
}

function total({ addresses, toFix, fixable }: RecipientReport, { paint }: Screen): string {
  if (addresses === 0) return '  No email addresses found.\n';
  if (toFix === 0) return '  Nothing to fix.\n';
  const safe = fixable > 0 ? ` (${number(fixable)} fixable with --fix)` : '';
  return `  ${paint('bold', problems(toFix))}${safe}.\n`;
}

function problems(count: number): string {
  return count === 1 ? counted(1, 'problem') : `${number(count)} problems`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
