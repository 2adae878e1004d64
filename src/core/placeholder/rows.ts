import type { Found, Kind, Scan, Syntax } from './scan.ts';

/** Says what a placeholder is by what it holds; `undefined` if it is none after all. */
export type Judge = (inside: string, scan: Scan, end: number) => Kind | undefined;

/** The same for a pattern: `name` is its first group, or nothing. */
export type ShapeJudge = (name: string, scan: Scan) => Kind | undefined;

interface Limits {
  readonly longest?: number;
  readonly sameLine?: true;
  /** Closed by the end of the source, too. */
  readonly toEnd?: true;
  /** What shows, when it comes before the closer, that this opener was never closed. */
  readonly unless?: string;
  /** A closer inside a quoted string does not close. */
  readonly quotes?: true;
}

const longestQuoted = 1000;
const longestString = 300;
const longestArguments = 500;
const member = /(?:\?\.|\.|->)[A-Za-z_]\w{0,60}/y;

/** A syntax that is an opener, anything, and a closer. */
export function between(open: string, close: string, kind: Kind | Judge, limits: Limits = {}): Syntax {
  function find(scan: Scan, at: number): Found | undefined {
    const from = at + open.length;
    const to = closer(scan, from, close, limits);
    if (to === undefined) return undefined;
    const end = Math.min(to + close.length, scan.source.length);
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(from, to), scan, end);
    return judged && { end, kind: judged };
  }
  return { open, next: '', find };
}

/** A syntax that is an opener and a pattern, sticky and of bounded length, judged by the pattern's groups. */
export function shaped(open: string, shape: RegExp, kind: Kind | ShapeJudge): Syntax {
  function find(scan: Scan, at: number): Found | undefined {
    shape.lastIndex = at + open.length;
    const match = shape.exec(scan.source);
    if (!match) return undefined;
    const end = shape.lastIndex;
    const judged = typeof kind === 'string' ? kind : kind(match[1] ?? '', scan);
    return judged && { end, kind: judged };
  }
  return { open, next: shape.source, find };
}

/** A syntax that is an opener, which ends with a bracket, and all up to where the brackets balance. */
export function balanced(open: string, close: string, kind: Kind | Judge, limits: Limits = {}): Syntax {
  function find(scan: Scan, at: number): Found | undefined {
    const from = at + open.length;
    const end = balance(scan, from - 1, open.slice(-1), close);
    if (end === undefined || end === from + 1 || (limits.sameLine && scan.next('\n', from) < end))
      return undefined;
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(from, end - 1), scan, end);
    return judged && { end, kind: judged };
  }
  return { open, next: '', find };
}

/** A syntax whose shape may go on with arguments and members: `@Html.Raw(x)`, `$date.format('y', $now)[0]`. */
export function chained(open: string, shape: RegExp, kind: Kind | ShapeJudge): Syntax {
  const head = shaped(open, shape, kind);
  function find(scan: Scan, at: number): Found | undefined {
    const found = head.find(scan, at);
    return found && { ...found, end: chainEnd(scan, found.end) };
  }
  return { ...head, find };
}

/** A syntax whose shape ends with the parenthesis that opens its arguments: `@if (x)`, `#foreach($x in $y)`. */
export function called(open: string, shape: RegExp, kind: Kind | ShapeJudge): Syntax {
  const head = shaped(open, shape, kind);
  function find(scan: Scan, at: number): Found | undefined {
    const found = head.find(scan, at);
    const end = found && balance(scan, found.end - 1, '(', ')');
    return found && end !== undefined ? { ...found, end } : undefined;
  }
  return { ...head, find };
}

/** A syntax whose shape is a directive's name, and all up to a `close` outside strings and brackets: `<#if x gt 1>`. */
export function directive(open: string, shape: RegExp, close: string, kind: Kind | Judge): Syntax {
  const head = shaped(open, shape, 'logic');
  function find(scan: Scan, at: number): Found | undefined {
    const name = head.find(scan, at);
    const to = name && directiveEnd(scan, name.end, close);
    if (to === undefined) return undefined;
    const end = to + close.length;
    const judged = typeof kind === 'string' ? kind : kind(scan.source.slice(at + open.length, to), scan, end);
    return judged && { end, kind: judged };
  }
  return { ...head, find };
}

/** The same syntax, where nothing else stands on its line. */
export function aloneOnLine(syntax: Syntax): Syntax {
  function find(scan: Scan, at: number): Found | undefined {
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

/** The same syntax, unless what stands before it matches: an `@` within an e-mail address. */
export function notAfter(before: RegExp, syntax: Syntax): Syntax {
  return {
    ...syntax,
    find: (scan, at) => (before.test(scan.before(at)) ? undefined : syntax.find(scan, at)),
  };
}

/** Where the brackets that open at `at` are closed, strings apart, within a bounded length. */
export function balance(scan: Scan, at: number, open: string, close: string): number | undefined {
  const { source } = scan;
  const limit = Math.min(source.length, at + longestArguments);
  if (scan.next(close, at) >= limit) return undefined;
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const char = source.charAt(i);
    if (char === open) depth++;
    else if (char === close) {
      depth--;
      if (depth === 0) return i + 1;
    } else if (char === '"' || char === "'") i = stringEnd(source, i, limit) ?? i;
  }
  return undefined;
}

function upTo(
  close: RegExp,
  isOpening: RegExp,
  syntax: Syntax,
  extended: (found: Found, start: number, end: number) => Found,
): Syntax {
  function find(scan: Scan, at: number): Found | undefined {
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

function chainEnd(scan: Scan, from: number): number {
  let end = from;
  for (let links = 0; links < 12; links++) {
    member.lastIndex = end;
    const char = scan.source.charAt(end);
    const next =
      char === '('
        ? balance(scan, end, '(', ')')
        : char === '['
          ? balance(scan, end, '[', ']')
          : member.test(scan.source)
            ? member.lastIndex
            : undefined;
    if (next === undefined || scan.next('\n', end) < next) return end;
    end = next;
  }
  return end;
}

function directiveEnd(scan: Scan, from: number, close: string): number | undefined {
  const { source } = scan;
  const limit = Math.min(source.length, from + longestArguments);
  if (scan.next(close, from) >= limit) return undefined;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const char = source.charAt(i);
    if (depth <= 0 && source.startsWith(close, i)) return i;
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '"' || char === "'") i = stringEnd(source, i, limit) ?? i;
  }
  return undefined;
}

function closer(scan: Scan, from: number, close: string, limits: Limits): number | undefined {
  const plain = scan.next(close, from);
  if (plain === Number.POSITIVE_INFINITY) return limits.toEnd ? scan.source.length : undefined;
  const last = Math.min(from + (limits.longest ?? plain), limits.sameLine ? scan.next('\n', from) : plain);
  const nested = limits.unless === undefined ? plain : scan.next(limits.unless, from);
  const quoted =
    limits.quotes && plain - from < longestQuoted
      ? afterStrings(scan.source, from, close, limits)
      : undefined;
  if (quoted !== undefined) return quoted;
  return plain <= nested && plain <= last ? plain : undefined;
}

/** Where the first closer outside quoted strings is, if an opener does not come first. */
function afterStrings(source: string, from: number, close: string, limits: Limits): number | undefined {
  const limit = Math.min(source.length, from + longestQuoted);
  for (let i = from; i < limit; i++) {
    const char = source.charAt(i);
    if (char === '"' || char === "'") i = stringEnd(source, i, limit) ?? i;
    else if (source.startsWith(close, i)) return i;
    else if (limits.unless !== undefined && source.startsWith(limits.unless, i)) return undefined;
  }
  return undefined;
}

/** Where the quote at `at` is closed on its line. One after a letter is an apostrophe. */
function stringEnd(source: string, at: number, limit: number): number | undefined {
  if (/\w/.test(source.charAt(at - 1))) return undefined;
  const rest = source.slice(at + 1, Math.min(limit, at + longestString));
  const end = rest.indexOf(source.charAt(at));
  return end < 0 || rest.lastIndexOf('\n', end) >= 0 ? undefined : at + 1 + end;
}
