import type { DomainCheck, DomainResult, DomainTopic } from '../../core/domain/index.ts';
import { render, type Span } from '../../core/index.ts';
import { printable, widthOf } from '../cells.ts';
import type { TerminalStyle } from '../color.ts';
import type { Screen } from '../screen.ts';
import { wrapped } from '../wrap.ts';
import { listLines } from './list-lines.ts';
import type { PrintedDomain } from './printed-domain.ts';
import { readinessLines } from './readiness-lines.ts';
import { treeLines } from './tree-lines.ts';

const TOPICS: Readonly<Record<DomainTopic, string>> = {
  domain: 'Domain',
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  ptr: 'Reverse DNS',
  mx: 'MX',
  'mta-sts': 'MTA-STS',
  'tls-rpt': 'TLS reporting',
};

/** What stands before a check, all of a width. */
const RESULTS: Readonly<Record<DomainResult, { readonly mark: string; readonly style: TerminalStyle }>> = {
  fail: { mark: 'fix', style: 'red' },
  warn: { mark: 'better', style: 'yellow' },
  unknown: { mark: 'unknown', style: 'dim' },
  info: { mark: 'note', style: 'dim' },
  pass: { mark: 'ok', style: 'green' },
};
const MARK_COLUMNS = 7;
const INDENT = ' '.repeat(2 + MARK_COLUMNS + 2);
/** Wider lines are hard to follow to their end. */
const MAX_COLUMNS = 100;

/** The report as people read it: what is wrong and what to publish, what providers ask for, blocklists. */
export function prettyDomain({ report, lists, resolver, questions }: PrintedDomain, screen: Screen): string {
  const { paint } = screen;
  const asked = `${questions} questions, asked of ${resolver === 'system' ? 'the system’s resolver' : resolver}`;
  const topics = [...new Set(report.checks.map(({ topic }) => topic))];
  const parts = topics.map((topic) => {
    const checks = report.checks.filter((check) => check.topic === topic);
    return [paint('bold', TOPICS[topic]), ...checks.flatMap((check) => checkLines(check, screen))];
  });
  return [
    [`${paint('bold', report.domain)} ${paint('dim', `(${asked})`)}`],
    ...parts,
    readinessLines(report.readiness, screen),
    ...(lists ? [listLines(lists, screen)] : []),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function checkLines(check: DomainCheck, screen: Screen): readonly string[] {
  const { paint } = screen;
  const { mark, style } = RESULTS[check.result];
  const [first = '', ...rest] = textLines(render(check.message), screen);
  const lines = [
    `  ${paint(style, mark.padEnd(MARK_COLUMNS))}  ${first}`,
    ...rest.map((line) => INDENT + line),
  ];
  if (check.record && check.result !== 'pass') lines.push(...recordLines(check, screen));
  if (check.publish) {
    const { name, type, text } = check.publish;
    lines.push(
      `${INDENT}Publish at ${printable(name)} (${type}):`,
      `${INDENT}${paint('cyan', printable(text))}`,
    );
  }
  if (check.id === 'spf-lookups' && check.evidence?.tree)
    lines.push(...treeLines(check.evidence.tree).map((line) => INDENT + paint('dim', line)));
  if (check.source && (check.result === 'fail' || check.result === 'warn'))
    lines.push(`${INDENT}${paint('dim', `${render(check.source.title)} ${check.source.link}`)}`);
  return lines;
}

/** The record, with marks under what is meant. */
function recordLines({ record, span }: DomainCheck, screen: Screen): readonly string[] {
  if (!record) return [];
  const { paint } = screen;
  const owner = `${INDENT}${paint('dim', `${printable(record.name)} ${record.type}`)}`;
  const { before, meant, after } = clipped(record.text, span ?? { start: 0, end: 0 }, screen);
  if (meant === '') return [owner, `${INDENT}${before}${after}`];
  const marked = `${before}${paint(['bold', 'underline'], meant)}${after}`;
  const carets = `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(meant)))}`;
  return [owner, `${INDENT}${marked}`, `${INDENT}${paint('yellow', carets)}`];
}

/** UTF-16 units of a record that are shown before what is meant, where it is too long for a line. */
const LEAD = 24;

/** A record in three parts, safe to print; on a terminal as much of it around what is meant as goes into a line. */
function clipped(text: string, { start, end }: Span, { isTerminal, columns }: Screen) {
  const room = isTerminal ? Math.max(40, columns - INDENT.length - 2) : text.length;
  const from = text.length <= room ? 0 : Math.max(0, Math.min(start - LEAD, text.length - room));
  const to = Math.min(text.length, from + room);
  const part = (one: number, other: number) => printable(text.slice(Math.min(one, to), Math.min(other, to)));
  return {
    before: (from > 0 ? '…' : '') + part(from, start),
    meant: part(start, end),
    after: part(Math.max(start, end), to) + (to < text.length ? '…' : ''),
  };
}

/** On a terminal broken where it is long, elsewhere one line. */
function textLines(text: string, { isTerminal, columns }: Screen): readonly string[] {
  const shown = printable(text);
  return isTerminal ? wrapped(shown, Math.max(30, Math.min(columns, MAX_COLUMNS) - INDENT.length)) : [shown];
}
