import type { Scan } from './scan.ts';

/** Code of a Razor block, up to where markup, the block’s end or something of Razor’s begins. */
export interface CodeRun {
  readonly end: number;
  /** Where code goes on behind that; infinity where it is not known. */
  readonly next: number;
  /** Braces that are open in the block at `end`. */
  readonly depth: number;
}

/** The run of code that begins at `from`, where a statement may begin; nothing where the block has no end. */
export function codeRun(scan: Scan, from: number, braces: number): CodeRun | undefined {
  const { source } = scan;
  let depth = braces;
  let isStatement = true;
  for (let at = from; at < source.length; ) {
    const char = source.charAt(at);
    const behind = behindComment(source, at) ?? (/\s/.test(char) ? at + 1 : undefined);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    if (isStatement && (char === '<' || char === '@'))
      return { end: at, next: char === '<' ? elementEnd(scan, at) : behindAt(scan, at), depth };
    if (char === '}' && depth === 0) return { end: at, next: at, depth };
    if (char === '{') depth++;
    if (char === '}') depth--;
    isStatement = '{};:'.includes(char);
    at = char === '"' || char === "'" ? behindString(source, at) : at + 1;
  }
  return undefined;
}

/** Whether a run holds what no sentence does: other template languages have text in such blocks. */
export function isCodeRun(text: string): boolean {
  return /[;{}]|^\s*\/[/*]|\b(?:case\b[^\n]{0,200}|default)\s?:/.test(text);
}

/** Behind the brace that ends the block whose brace is at `from`; nothing where none does. */
export function blockEnd(source: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < source.length; ) {
    const char = source.charAt(at);
    if (char === '{') depth++;
    if (char === '}' && --depth === 0) return at + 1;
    at = behindComment(source, at) ?? (char === '"' || char === "'" ? behindString(source, at) : at + 1);
  }
  return undefined;
}

function behindComment(source: string, at: number): number | undefined {
  const close = source.startsWith('//', at) ? '\n' : source.startsWith('/*', at) ? '*/' : undefined;
  if (close === undefined) return undefined;
  const end = source.indexOf(close, at + 2);
  return end < 0 ? source.length : end + close.length;
}

/** Behind the string whose quote is at `at`; behind the quote where it is not closed on its line. */
function behindString(source: string, at: number): number {
  const quote = source.charAt(at);
  const isVerbatim = /@\$?$/.test(source.slice(Math.max(0, at - 2), at));
  for (let end = at + 1; end < source.length; end++) {
    const char = source.charAt(end);
    if (char === quote) return end + 1;
    if (char === '\\' && !isVerbatim) end++;
    else if (char === '\n' && !isVerbatim) break;
  }
  return at + 1;
}

/** Behind the line of `@:`, which is text; behind the sign of anything else, which ends where it ends. */
function behindAt(scan: Scan, at: number): number {
  return scan.source.charAt(at + 1) === ':' ? scan.next('\n', at) : at + 1;
}

const START = /<([a-z][\w:-]{0,40})(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000}>/iy;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** UTF-16 units of an element in a block. */
const MAX_ELEMENT_UNITS = 20_000;

/** Behind the element or comment that begins at `at`; infinity where it does not end. */
function elementEnd(scan: Scan, at: number): number {
  const { source } = scan;
  if (source.startsWith('<!--', at)) return scan.next('-->', at) + 3;
  START.lastIndex = at;
  const [tag = '', name = ''] = START.exec(source) ?? [];
  if (tag.endsWith('/>') || VOID.test(name)) return at + tag.length;
  // Asked first, so that elements that nothing ends are not looked through one after the other.
  if (name === '' || scan.next(`</${name}`, at) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]{0,2000}>`, 'gi');
  tags.lastIndex = at;
  let depth = 0;
  for (let found = tags.exec(source); found; found = tags.exec(source)) {
    if (tags.lastIndex > at + MAX_ELEMENT_UNITS) break;
    depth += found[1] === '/' ? -1 : found[0].endsWith('/>') ? 0 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return Number.POSITIVE_INFINITY;
}
