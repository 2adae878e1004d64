import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/mapped-text.ts';

export const COMMANDS = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;
type Command = (typeof COMMANDS)[number];

/** A name in a directive, and where it stands in the source. */
interface Name {
  readonly name: string;
  readonly span: Span;
}

/** A comment in the draft that turns rules off for a part of it. */
export interface Directive {
  /** Absent where what follows `inboxlint-` is no command. */
  readonly command: Command | undefined;
  /** The command as written, without `inboxlint-`. */
  readonly word: Name;
  /** The whole comment. */
  readonly span: Span;
  /** Ids as written; none means every rule. */
  readonly names: readonly Name[];
}

const MARK = 'inboxlint-';
const WORD = /^[\w-]+/;
const NAME = /\w[\w-]*/g;
/** The word of a comment's own closing tag. */
const CLOSING = 'endcomment';
/** What begins a comment of a template language. */
const TEMPLATE_COMMENT =
  /^(?:\{\{(?:[~-]?!|-?\s*\/\*|--)|\{[#*]|\{%-?\s*(?:#|comment)|<%(?:#|--|!--)|<\?(?:php)?\s*(?:\/[/*]|#)|<#--|\[#--|@\*|#\*)/;
/** UTF-16 units of a line before the mark in which the sign of a comment stands. */
const MAX_LEAD_UNITS = 80;

/** The directives of a draft, in order. */
export function readDirectives(draft: Draft): readonly Directive[] {
  if (!draft.source.includes(MARK)) return [];
  const found = commentsOf(draft).flatMap((comment) => directiveIn(draft.source, comment) ?? []);
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function directiveIn(source: string, comment: Span): Directive | undefined {
  const inside = source.slice(comment.start, comment.end);
  const at = inside.indexOf(MARK) + MARK.length;
  const word = WORD.exec(inside.slice(at))?.[0].replace(/-+$/, '');
  if (!word) return undefined;
  const from = at + word.length;
  // What follows `--` is the author's reason, or the end of the comment.
  const reason = inside.indexOf('--', from);
  const names = [...inside.slice(from, reason < 0 ? undefined : reason).matchAll(NAME)].map(
    ({ 0: name, index }) => {
      const start = comment.start + from + index;
      return { name, span: { start, end: start + name.length } };
    },
  );
  return {
    command: COMMANDS.find((command) => command === word),
    word: { name: word, span: { start: comment.start + at, end: comment.start + from } },
    span: comment,
    names: names.filter(({ name }) => name !== CLOSING),
  };
}

/** HTML comments, template comments, front matter comments and Markdown's `[//]: # (…)` that hold the mark. */
function commentsOf({ source, comments, placeholders, bodyStart }: Draft): readonly Span[] {
  const holds = ({ start, end }: Span) => source.slice(start, end).includes(MARK);
  const isComment = ({ start }: Span) => TEMPLATE_COMMENT.test(source.slice(start, start + 20));
  const html = comments.map(({ span }) => span).filter(holds);
  const templates = placeholders.map(({ span }) => span).filter((span) => isComment(span) && holds(span));
  return [...html, ...templates, ...commentLines(source, bodyStart)];
}

function commentLines(source: string, bodyStart: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = source.indexOf(MARK); at >= 0; at = source.indexOf(MARK, at + MARK.length)) {
    const before = source.slice(Math.max(0, at - MAX_LEAD_UNITS), at);
    const lead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const isFrontMatter = at < bodyStart && /^\s*#\s*$/.test(lead);
    if (!isFrontMatter && !/^\s{0,3}\[\/\/\]:\s*#\s*["'(]\s*$/.test(lead)) continue;
    const length = source.slice(at).search(/[\r\n]|$/);
    lines.push({ start: at - lead.length, end: at + length });
  }
  return lines;
}
