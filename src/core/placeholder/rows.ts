import { balance, chainEnd, closer, directiveEnd, type ScanLimits } from './closers.ts';
import { blockEnd } from './razor-code.ts';
import type { FoundPlaceholder, PlaceholderKind, Scan, Syntax } from './scan.ts';

/** Says what a placeholder is by what it holds; `undefined` if it is none after all. */
export type RowTest = (inside: string, scan: Scan, end: number) => PlaceholderKind | undefined;

/** The same for a pattern: `name` is its first group, or nothing. */
export type ShapeJudge = (name: string, scan: Scan) => PlaceholderKind | undefined;

/** A value where what is looked at is one, by some test. */
export function valueIf(isOne: (inside: string) => boolean): (inside: string) => PlaceholderKind | undefined {
  return (inside) => (isOne(inside) ? 'value' : undefined);
}

/** A syntax that is an opener, anything, and a closer. */
export function between(
  open: string,
  close: string,
  kind: PlaceholderKind | RowTest,
  limits: ScanLimits = {},
): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const from = at + open.length;
    const to = closer(scan, from, close, limits);
    if (to === undefined) return undefined;
    const end = Math.min(to + close.length, scan.source.length);
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(from, to), scan, end);
    return judged && { end, kind: judged };
  }
  return { open, next: '', find };
}

/** A syntax that is an opener and a sticky pattern of bounded length, judged by the pattern's first group. */
export function shaped(open: string, shape: RegExp, kind: PlaceholderKind | ShapeJudge): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    shape.lastIndex = at + open.length;
    const match = shape.exec(scan.source);
    if (!match) return undefined;
    const end = shape.lastIndex;
    const judged = typeof kind === 'string' ? kind : kind(match[1] ?? '', scan);
    return judged && { end, kind: judged };
  }
  return { open, next: shape.source, find };
}

/** A pattern for `shaped`: one of the names in a list, which is its first group, and a tail. */
export function named(list: string, tail: RegExp): RegExp {
  return new RegExp(`(${list.trim().split(/\s+/).join('|')})${tail.source}`, 'y');
}

/** A syntax that is an opener, which ends with a bracket, and all up to where the brackets balance. */
export function balanced(
  open: string,
  close: string,
  kind: PlaceholderKind | RowTest,
  limits: ScanLimits = {},
): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const from = at + open.length;
    // `${{price}}` and `${% if paid %}` are money before a placeholder or a tag.
    if ('{%'.includes(scan.source.charAt(from) || ' ')) return undefined;
    if (!limits.nests && scan.next(open, from) < scan.next(close, from)) return undefined;
    const end = balance(scan, from - 1, open.slice(-1), close);
    if (end === undefined || end === from + 1 || (limits.sameLine && scan.next('\n', from) < end))
      return undefined;
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(from, end - 1), scan, end);
    return judged && { end, kind: judged };
  }
  return { open, next: '', find };
}

/** A syntax whose shape may go on with arguments and members: `@Html.Raw(x)`, `$date.format('y')[0]`. */
export function chained(open: string, shape: RegExp, kind: PlaceholderKind | ShapeJudge): Syntax {
  const head = shaped(open, shape, kind);
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = head.find(scan, at);
    return found && { ...found, end: chainEnd(scan, found.end) };
  }
  return { ...head, find };
}

/** A syntax whose shape ends with the parenthesis that opens its arguments: `@if (x)`, `#set($x = 1)`. */
export function called(open: string, shape: RegExp, kind: PlaceholderKind | ShapeJudge): Syntax {
  const head = shaped(open, shape, kind);
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = head.find(scan, at);
    if (!found || scan.next(open, found.end) < scan.next(')', found.end)) return undefined;
    const end = balance(scan, found.end - 1, '(', ')');
    return end === undefined ? undefined : { ...found, end };
  }
  return { ...head, find };
}

/** The same syntax of Razor where a brace follows, up to where the markup in it begins. */
export function block(syntax: Syntax, holds: 'code' | 'markup' = 'code'): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = syntax.find(scan, at);
    const end = found && endOfBlockStart(scan.source, found.end);
    return end === undefined ? undefined : { end, kind: 'logic', opensBlock: holds };
  }
  return { ...syntax, find };
}

/** The same syntax of Razor and the block behind it, which is code to its end. */
export function codeBlock(syntax: Syntax): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = syntax.find(scan, at);
    const start = found && endOfBlockStart(scan.source, found.end);
    // One that is never closed is looked through once.
    const end = start === undefined || scan.isUnclosed ? undefined : blockEnd(scan.source, start - 1);
    if (start !== undefined && end === undefined) scan.isUnclosed = true;
    return end === undefined ? undefined : { end, kind: 'logic' };
  }
  return { ...syntax, find };
}

/** Behind the brace at the start of a block of Razor's. */
export function endOfBlockStart(source: string, from: number): number | undefined {
  const brace = /\s{0,200}\{(?![{!%#$])/y;
  brace.lastIndex = from;
  return brace.test(source) ? brace.lastIndex : undefined;
}

/** A syntax that is a name and all up to a `close` outside strings and brackets: `<#if (x > 1)>`. */
export function directive(
  open: string,
  shape: RegExp,
  close: string,
  kind: PlaceholderKind | RowTest,
): Syntax {
  const head = shaped(open, shape, 'logic');
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const name = head.find(scan, at);
    if (!name || scan.next(open, name.end) < scan.next(close, name.end)) return undefined;
    const to = directiveEnd(scan, name.end, close);
    if (to === undefined) return undefined;
    const end = to + close.length;
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(at + open.length, to), scan, end);
    return judged && { end, kind: judged };
  }
  return { ...head, find };
}

/** The same syntax, where nothing else stands on its line. */
export function aloneOnLine(syntax: Syntax): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = syntax.find(scan, at);
    return found &&
      startsLine(scan, at) &&
      /^[ \t]{0,100}(?:\r?\n|\r|$)/.test(scan.source.slice(found.end, found.end + 102))
      ? found
      : undefined;
  }
  return { ...syntax, find };
}

/** The same syntax at the start of a line, indented or not. */
export function atLineStart(syntax: Syntax): Syntax {
  return { ...syntax, find: (scan, at) => (startsLine(scan, at) ? syntax.find(scan, at) : undefined) };
}

/** The same syntax, whose opening tags that `isOpening` hold literal text up to the next `close`. */
export function literalTo(close: RegExp, isOpening: RegExp, syntax: Syntax): Syntax {
  return upTo(close, isOpening, syntax, (found, start) => ({ ...found, resume: start }));
}

/** The same syntax, whose opening tags that `isOpening` hide all up to the next `close` and that, too. */
export function hiddenTo(close: RegExp, isOpening: RegExp, syntax: Syntax): Syntax {
  return upTo(close, isOpening, syntax, (_, __, end) => ({ end, kind: 'logic' }));
}

/** The same syntax and what follows it on its line. */
export function wholeLine(syntax: Syntax): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = syntax.find(scan, at);
    return found && { ...found, end: Math.min(scan.next('\n', found.end), scan.source.length) };
  }
  return { ...syntax, find };
}

/** The same syntax, where a source shows a sign of its language. */
export function given(isGiven: (scan: Scan) => boolean, syntax: Syntax): Syntax {
  return { ...syntax, find: (scan, at) => (isGiven(scan) ? syntax.find(scan, at) : undefined) };
}

/** The same syntax, unless what stands before it matches: an `@` within an e-mail address. */
export function notAfter(before: RegExp, syntax: Syntax): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    return scan.isAfter(before, at) ? undefined : syntax.find(scan, at);
  }
  return { ...syntax, find };
}

function upTo(
  close: RegExp,
  isOpening: RegExp,
  syntax: Syntax,
  extended: (found: FoundPlaceholder, start: number, end: number) => FoundPlaceholder,
): Syntax {
  function find(scan: Scan, at: number): FoundPlaceholder | undefined {
    const found = syntax.find(scan, at);
    if (!found || !isOpening.test(scan.source.slice(at, Math.min(found.end, at + 100)))) return found;
    const closing = scan.nextMatch(close, found.end);
    return closing ? extended(found, closing.start, closing.end) : found;
  }
  return { ...syntax, find };
}

function startsLine(scan: Scan, at: number): boolean {
  return /(?:^|[\n\r])[ \t]{0,100}$/.test(scan.source.slice(Math.max(0, at - 101), at));
}
