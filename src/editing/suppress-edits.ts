import type { Draft, Edit, Finding, Report, Span } from '../core/index.ts';
import { behindNames, type CommentStyle, comment, styleAt } from './directive-comment.ts';

/** A finding that is to be silenced by a comment in its draft. */
export interface Asked {
  readonly draft: Draft;
  readonly finding: Finding;
  /** How comments are written below the front matter, if there are any. */
  readonly style: CommentStyle | undefined;
}

/** What the engine does. */
export interface Means {
  check(source: string): Report;
  apply(source: string, edits: readonly Edit[]): string;
}

/** At most so many elements around a finding are tried. */
const MAX_TRIED_ELEMENTS = 6;
const LOGIC = /\uFDD1+/g;

/**
 * The edits that turn a finding's rule off in its line or in the whole draft: the first of several ways after which the
 * finding is gone and the recipient reads the same as before. Nothing where no comment can stand.
 */
export function suppress(
  asked: Asked,
  where: 'line' | 'draft',
  before: Report,
  means: Means,
): readonly Edit[] | undefined {
  for (const edits of where === 'line' ? inLine(asked) : inDraft(asked)) {
    const after = means.check(means.apply(asked.draft.source, edits));
    if (isGone(asked.finding, edits, after) && isSame(before, after, asked.finding.rule)) return edits;
  }
  return undefined;
}

function* inLine({ draft, finding, style }: Asked): Generator<readonly Edit[]> {
  const { source } = draft;
  const { rule, span } = finding;
  const line = lineStart(source, span.start);
  const end = lineEnd(source, span.start);
  const above = source.lastIndexOf('inboxlint-disable-next-line', line);
  if (above >= 0 && nextLine(source, above) === line) yield* added(source, above, rule);
  const beside = source.indexOf('inboxlint-disable-line', line);
  if (beside >= 0 && beside < end) yield* added(source, beside, rule);
  const inFrontMatter = span.start < draft.bodyStart && draft.format !== 'eml';
  const written = inFrontMatter ? 'front-matter' : style;
  if (!written) return;
  const before = styleAt(draft, written, line);
  if (before) yield [ownLine(source, line, before, `inboxlint-disable-next-line ${rule}`)];
  if (inFrontMatter) return;
  const behind = styleAt(draft, written, endOfLine(source, line, end, '').span.start);
  if (behind) yield [endOfLine(source, line, end, comment(behind, `inboxlint-disable-line ${rule}`))];
  for (const { start, end } of around(draft, span)) {
    const [first, next] = [lineStart(source, start), nextLine(source, end)];
    const [opening, closing] = [styleAt(draft, written, first), styleAt(draft, written, next)];
    if (!opening || !closing) continue;
    yield [
      ownLine(source, first, opening, `inboxlint-disable ${rule}`),
      ownLine(source, next, closing, `inboxlint-enable ${rule}`, first),
    ];
  }
}

function* inDraft({ draft, finding: { rule }, style }: Asked): Generator<readonly Edit[]> {
  const { source, bodyStart, format } = draft;
  if (format === 'eml') return;
  const first = source.search(/inboxlint-disable(?![\w-])/);
  if (first >= 0) yield* added(source, first, rule);
  if (bodyStart > 0) {
    const fence = lineStart(source, source.slice(0, bodyStart).trimEnd().length - 1);
    yield [ownLine(source, fence, 'front-matter', `inboxlint-disable ${rule}`)];
  }
  if (!style) return;
  const directive = `inboxlint-disable ${rule}`;
  const [prolog = ''] =
    /^\uFEFF?(?:\s*<\?xml[^>]*>)?(?:\s*<!doctype[^>]*>)?/i.exec(source.slice(bodyStart)) ?? [];
  const behind = bodyStart + prolog.length;
  const isBare = prolog.replace('\uFEFF', '') === '';
  if (isBare) yield [ownLine(source, behind, style === 'jsx' ? 'code' : style, directive)];
  else if (/^[ \t]*[\r\n]/.test(source.slice(behind))) {
    yield [ownLine(source, nextLine(source, behind), style, directive)];
  } else yield [{ span: { start: behind, end: behind }, text: comment(style, directive) }];
}

/** The rule's name added to a directive, unless that is about all rules. */
function* added(source: string, at: number, rule: string): Generator<readonly Edit[]> {
  const place = behindNames(source, at);
  if (place) yield [{ span: { start: place.at, end: place.at }, text: place.separator + rule }];
}

function ownLine(source: string, at: number, style: CommentStyle, directive: string, like = at): Edit {
  const breaks = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  const [indent = ''] = /^[ \t]*/.exec(source.slice(like, like + 200)) ?? [];
  const isOpen = at === source.length && at > 0 && !/[\r\n]/.test(source.charAt(at - 1));
  const line = indent + comment(style, directive);
  return { span: { start: at, end: at }, text: isOpen ? breaks + line : line + breaks };
}

/** Before white space, which may mean something, and the bar that ends a table's row. */
function endOfLine(source: string, line: number, end: number, text: string): Edit {
  const written = source.slice(line, end).replace(/\s*\|?\s*$/, '');
  const at = line + written.length;
  return { span: { start: at, end: at }, text: ` ${text}` };
}

/** The nearest elements, tags and placeholders around a place, the smallest first. */
function around({ elements, placeholders, comments }: Draft, { start, end }: Span): readonly Span[] {
  const spans = [...elements.flatMap(({ open, span }) => [open, span]), ...placeholders, ...comments].map(
    (part) => ('span' in part ? part.span : part),
  );
  const holding = spans.filter((span) => span.start <= start && end <= span.end);
  return holding.toSorted((a, b) => a.end - a.start - (b.end - b.start)).slice(0, MAX_TRIED_ELEMENTS);
}

function isGone({ rule, span }: Finding, edits: readonly Edit[], after: Report): boolean {
  const by = edits
    .filter((edit) => edit.span.start <= span.start)
    .reduce((sum, { text }) => sum + text.length, 0);
  return !after.findings.some((finding) => finding.rule === rule && finding.span.start === span.start + by);
}

/** Whether the recipient reads the same, and no other rule finds more: not even that the comment is not needed. */
function isSame(before: Report, after: Report, rule: string): boolean {
  const parts = ({ draft }: Report) => [draft.subject, draft.preheader, draft.body];
  const texts = (report: Report) =>
    parts(report).map((part) => part && readable(part.text, report.draft.format === 'text'));
  const others = ({ findings }: Report) => findings.filter((finding) => finding.rule !== rule).length;
  return texts(before).join('\0') === texts(after).join('\0') && others(after) <= others(before);
}

/** A text as it is read: without what renders to nothing; in a text, a line more or less does not matter. */
function readable(text: string, isPlain: boolean): string {
  const spaces = (space: string) => {
    if (isPlain || !space.includes('\n')) return ' ';
    return space.indexOf('\n') === space.lastIndexOf('\n') ? '\n' : '\n\n';
  };
  return text.replace(LOGIC, '').replace(/\s+/g, spaces).trim();
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(source: string, at: number): number {
  const found = source.slice(at).search(/[\r\n]/);
  return found < 0 ? source.length : at + found;
}

function nextLine(source: string, at: number): number {
  const end = lineEnd(source, at);
  return source.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, source.length);
}
