import type { Scan } from './scan.ts';

/** What bounds a placeholder besides its closer. */
export interface ScanLimits {
  readonly longest?: number;
  readonly sameLine?: true;
  /** Closed by the end of the source, too. */
  readonly toEnd?: true;
  /** What shows, when it comes before the closer, that this opener was never closed. */
  readonly unless?: string;
  /** The opener may stand in it again. */
  readonly nests?: true;
  /** A closer inside a quoted string or inner braces does not close. */
  readonly quotes?: true;
}

const longestQuoted = 400;
const longestString = 300;
const longestArguments = 500;
/** Of a block of code. */
const longestBlock = 2000;
const member = /(?:\?\.|\.|->)[A-Za-z_]\w{0,60}/y;

/** Where the brackets that open at `at` are closed, strings apart, within a bounded length. */
export function balance(scan: Scan, at: number, open: string, close: string): number | undefined {
  const { source } = scan;
  const limit = Math.min(
    source.length,
    at + (scan.before(at) === '@' && open === '{' ? longestBlock : longestArguments),
  );
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

/** Where calls, subscripts and members that follow `from` on its line end. */
export function chainEnd(scan: Scan, from: number): number {
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

/** Where the `close` outside strings and brackets starts, within a bounded length. */
export function directiveEnd(scan: Scan, from: number, close: string): number | undefined {
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

/** Where the closer of an opener that ends at `from` starts. */
export function closer(scan: Scan, from: number, close: string, limits: ScanLimits): number | undefined {
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

/** Where the first closer outside quoted strings and inner braces is, if an opener does not come first. */
function afterStrings(source: string, from: number, close: string, limits: ScanLimits): number | undefined {
  const limit = Math.min(source.length, from + longestQuoted);
  let depth = 0;
  for (let i = from; i < limit && depth >= 0; i++) {
    const char = source.charAt(i);
    if (char === '"' || char === "'") i = stringEnd(source, i, limit) ?? i;
    else if (depth === 0 && source.startsWith(close, i)) return i;
    else if (limits.unless !== undefined && source.startsWith(limits.unless, i)) return undefined;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
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
