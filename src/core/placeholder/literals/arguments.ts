import type { Span } from '../../text/mapped-text.ts';
import type { Quoted } from './made.ts';
import { type Interpolation, quotedAt, unknownIn } from './strings.ts';

/** An argument of a call in a template. */
export interface Argument {
  /** Empty where it is told by its place. */
  readonly name: string;
  /** All of its value, the quotes included. */
  readonly span: Span;
  readonly value: Quoted;
  readonly isString: boolean;
}

/** Arguments of a call, and units of its code, that are looked at. */
const MAX_ARGUMENTS = 40;
const MAX_UNITS = 4000;

const BETWEEN = /(?:[\s,]|(?:with|only|and)\b(?!\s{0,9}[=:]))+/y;
/** `text:`, `'text' =>`, `:text =>`, `text=`. */
const NAME = /:?(["']?)([A-Za-z_][\w-]{0,40})\1\s{0,9}(?:=>|:(?![:\w])|=(?![=~]))\s{0,9}/y;
/** Lists whose values are arguments, too: those of a partial; others have nothing to do with what is shown. */
const LIST_OF_ARGUMENTS = /^(?:|locals|with|props|params|context|variables|data|vars)$/i;
/** What makes one expression of what stands before and behind it; no end of a tag. */
const OPERATOR =
  /\s{0,9}(?:[+.*&<]|[|](?!\})|~(?!\}\})|\?(?!>)|\/(?!\s?>)|-(?!%|\}\}|\s?>)|%(?![}>])|==|!=|\bor\b)\s{0,9}/y;
const WORD = /[@$:!]{0,2}\w[^\s,()[\]{}"'+~|?%<>]*/y;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** The arguments from `at` on, up to the end of the call or of the tag. */
export function argumentsAt(code: string, at: number, fills: Interpolation): readonly Argument[] {
  const source = code.slice(0, at + MAX_UNITS);
  const found: Argument[] = [];
  let open = 0;
  let from = at;
  while (found.length < MAX_ARGUMENTS) {
    from = behind(BETWEEN, source, from) ?? from;
    if (open > 0 && /[\]}]/.test(source.charAt(from))) {
      open--;
      from++;
      continue;
    }
    NAME.lastIndex = from;
    const named = NAME.exec(source);
    from += named?.[0].length ?? 0;
    const name = named?.[2] ?? '';
    if (/[[{]/.test(source.charAt(from)) && LIST_OF_ARGUMENTS.test(name)) {
      open++;
      from++;
      continue;
    }
    const string = quotedAt(source, from, fills);
    const isString = string !== undefined && behind(OPERATOR, source, string.end + 1) === undefined;
    const span = { start: from, end: isString ? string.end + 1 : expressionEnd(source, from) };
    if (span.end === from) break;
    found.push({ name, span, value: isString ? string : unknownIn(span), isString });
    from = span.end;
  }
  return found;
}

/** Where the expression that begins at `at` ends; there, where none does. */
function expressionEnd(source: string, at: number): number {
  let end = at;
  for (;;) {
    const next = termEnd(source, end);
    if (next === undefined) return end;
    end = next;
    end = behind(OPERATOR, source, end) ?? end;
  }
}

/** Where a word, a string or brackets at `at` end, with the brackets behind a word. */
function termEnd(source: string, at: number): number | undefined {
  const string = quotedAt(source, at, 'none');
  if (string) return string.end + 1;
  const bracket = bracketEnd(source, at);
  if (bracket !== undefined) return bracket;
  const word = behind(WORD, source, at);
  return word === undefined ? undefined : (bracketEnd(source, word) ?? word);
}

function bracketEnd(source: string, at: number): number | undefined {
  if (!PAIRS.has(source.charAt(at))) return undefined;
  let depth = 0;
  for (let end = at; end < source.length; end++) {
    const char = source.charAt(end);
    if (PAIRS.has(char)) depth++;
    else if (')]}'.includes(char) && --depth === 0) return end + 1;
    else if (char === '"' || char === "'") end = quotedAt(source, end, 'none')?.end ?? end;
  }
  return undefined;
}

function behind(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
