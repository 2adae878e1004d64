import { isDeepStrictEqual } from 'node:util';
import { parseSync } from 'oxc-parser';
import { codeOf } from '../../src/core/draft/placeholders.ts';
import { isBuiltAlike } from '../../src/core/fix/structure.ts';
import { fixRounds } from '../../src/core/fix-all.ts';
import {
  applyFixes,
  type CheckOptions,
  check,
  type Fix,
  fixAll,
  type Report,
  render,
  type Span,
  withoutOverlap,
} from '../../src/core/index.ts';
import { readDraft } from '../../src/core/read/read.ts';
import type { FuzzInput } from './inputs.ts';
import { risenRules } from './points.ts';

/** What holds of every draft; each names what it is when it does not hold. */
export const ORACLES = [
  'throws',
  'span outside of the draft, or reversed',
  'span that splits a character',
  'findings out of order',
  'another report the second time',
  'noncharacter in what is shown',
  'edits out of order, or overlapping',
  'fix that does nothing',
  'offered fix that loses a placeholder',
  'more than 5 rounds of fixes',
  'fixing does not end',
  'byte order mark lost',
  'structure changed by safe fixes',
  'points raised by safe fixes',
  'work that grows faster than the draft',
] as const;
export type Oracle = (typeof ORACLES)[number];

export interface OracleFailure {
  readonly oracle: Oracle;
  readonly what: string;
}

/** How closely an input is looked at: what takes long is tried on some only. */
export interface Care {
  readonly twice: boolean;
  readonly eachFix: boolean;
}

const MAX_ROUNDS = 5;

/** What does not hold of an input; at most one failure of each kind. */
export function failuresOf(input: FuzzInput, care: Care): readonly OracleFailure[] {
  const found = new Map<Oracle, OracleFailure>();
  const note = (oracle: Oracle, what: string) => {
    if (!found.has(oracle)) found.set(oracle, { oracle, what });
  };
  try {
    const options = optionsOf(input);
    const reports = [...fixRounds(input.source, options)];
    const [report, fixed] = [reports[0], reports.at(-1)];
    if (!report || !fixed) throw new Error('There is no report.');
    judgeReport(input.source, report, note);
    if (care.eachFix) judgeEachFix(report, note);
    judgeFixing(input.source, reports, note);
    if (!care.twice) return [...found.values()];
    if (
      !isDeepStrictEqual(
        plain(report),
        plain(check(input.source, { ...options, limit: Number.POSITIVE_INFINITY })),
      )
    ) {
      note('another report the second time', '');
    }
    const source = fixed.draft.source;
    if (fixAll(source, options) !== source) note('fixing does not end', JSON.stringify(source));
  } catch (error) {
    note('throws', error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error));
  }
  return [...found.values()];
}

export function optionsOf({ format, dialect, bytes, config }: FuzzInput): CheckOptions {
  return { format, bytes, config, ...(dialect && { dialect }) };
}

type Note = (oracle: Oracle, what: string) => void;

function judgeReport(source: string, report: Report, note: Note): void {
  let before = 0;
  for (const finding of report.findings) {
    const { rule, span, also, evidence, message, fixes } = finding;
    judgeSpan(source, span, rule, note);
    for (const place of also) judgeSpan(source, place, `${rule}, also`, note);
    if (span.start < before) note('findings out of order', rule);
    before = span.start;
    const shown = [evidence, render(message), ...fixes.map(({ title }) => render(title))].join(' ');
    if (/[\uFDD0\uFDD1]/.test(shown) && !/[\uFDD0\uFDD1]/.test(source)) {
      note('noncharacter in what is shown', `${rule}: ${shown}`);
    }
    for (const fix of fixes) judgeEdits(source, fix, rule, note);
  }
  const { draft } = report;
  for (const { span } of draft.placeholders) judgeSpan(source, span, 'placeholder', note);
  for (const { span } of draft.elements) judgeRange(source, span, 'element', note);
  for (const { span } of draft.links) judgeRange(source, span, 'link', note);
}

function judgeEdits(source: string, { edits }: Fix, rule: string, note: Note): void {
  let end = 0;
  for (const edit of edits) {
    judgeSpan(source, edit.span, `${rule}, edit`, note);
    if (edit.span.start < end) note('edits out of order, or overlapping', rule);
    end = edit.span.end;
  }
  if (edits.every(({ span, text }) => source.slice(span.start, span.end) === text)) {
    note('fix that does nothing', rule);
  }
}

function judgeRange(source: string, { start, end }: Span, what: string, note: Note): void {
  if (start >= 0 && start <= end && end <= source.length) return;
  note('span outside of the draft, or reversed', `${what}: ${start} to ${end}`);
}

function judgeSpan(source: string, span: Span, what: string, note: Note): void {
  judgeRange(source, span, what, note);
  for (const at of [span.start, span.end]) {
    if (isHigh(source.charCodeAt(at - 1)) && isLow(source.charCodeAt(at))) {
      note('span that splits a character', `${what}: ${at}`);
    }
  }
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** What a report says, without the draft it is of. */
function plain({ findings, omitted, points, score, level, language }: Report) {
  return { findings, omitted, points, score, level, language };
}

function judgeEachFix({ draft, findings }: Report, note: Note): void {
  if (draft.placeholders.length === 0 || isBrokenCode(draft)) return;
  // The comment that the fix of a directive removes is what it is about.
  const tried = findings.filter(({ rule }) => rule !== 'unneeded-directive');
  let left = tried.flatMap(({ rule, fixes }) => fixes.map((fix) => ({ rule, fix })));
  while (left.length > 0) {
    // Those that do not overlap lose together what one of them loses: they are tried one by one where they do.
    const apart = new Set(withoutOverlap(left.map(({ fix }) => fix)));
    if (apart.size === 0 || lostPlaceholder(draft, [...apart]) !== undefined) {
      for (const { rule, fix } of left) {
        const lost = lostPlaceholder(draft, [fix]);
        if (lost) note('offered fix that loses a placeholder', `${rule}: ${lost}`);
      }
      return;
    }
    left = left.filter(({ fix }) => !apart.has(fix));
  }
}

/** In code with errors, what a parser takes for an expression goes on as far as it finds its way back: any change may end it. */
function isBrokenCode({ format, dialect, source }: Report['draft']): boolean {
  if (format === 'jsx') return parseSync('a.tsx', source).errors.length > 0;
  return (
    (dialect === 'svelte' || dialect === 'heex') && source.split('{').length !== source.split('}').length
  );
}

/** A placeholder that fixes take away, as it is written but for the words in its strings. */
function lostPlaceholder(
  { source, format, dialect, bytes, placeholders }: Report['draft'],
  fixes: readonly Fix[],
): string | undefined {
  const left = new Map<string, number>();
  for (const code of readDraft(
    applyFixes(source, fixes),
    format,
    bytes,
    dialect && { dialect },
  ).placeholders.map(codeOf)) {
    left.set(code, (left.get(code) ?? 0) + 1);
  }
  for (const code of placeholders.map(codeOf)) {
    const count = left.get(code) ?? 0;
    if (count === 0) return code;
    left.set(code, count - 1);
  }
  return undefined;
}

/** The reports are those of the draft and of each round of fixes. */
function judgeFixing(source: string, reports: readonly Report[], note: Note): void {
  const [first] = reports;
  const last = reports.at(-1);
  if (!first || !last || reports.length < 2) return;
  for (const [round, before] of reports.entries()) {
    const after = reports[round + 1];
    const risen = after ? risenRules(before, after) : [];
    if (risen.length > 0) note('points raised by safe fixes', risen.join(', '));
  }
  const rounds = reports.length - 1;
  const fixed = last.draft.source;
  if (rounds > MAX_ROUNDS) note('more than 5 rounds of fixes', String(rounds));
  if (source.startsWith('\uFEFF') && !fixed.startsWith('\uFEFF')) note('byte order mark lost', '');
  if (!isBuiltAlike(first.draft, last.draft)) {
    note('structure changed by safe fixes', JSON.stringify(fixed));
  }
}
