import type { Span } from '../../text/mapped-text.ts';
import type { Quoted } from './made.ts';

/** What a language fills in within its strings: `#{…}`, `$name` and `{$…}`, or `{…}` of a string behind a dollar. */
export type Interpolation = 'ruby' | 'php' | 'razor' | 'none';

/** UTF-16 units of a string that is looked at. */
const MAX_STRING_UNITS = 2000;
const FILLED: Readonly<Record<Interpolation, RegExp | undefined>> = {
  ruby: /#\{[^{}"\n]{0,200}\}/y,
  php: /\{\$[^{}"\n]{0,200}\}|\$[A-Za-z_]\w{0,60}/y,
  razor: /\{[^{}"\n]{0,200}\}/y,
  none: undefined,
};

/** The inside of the string whose quote stands at `at`; nothing where none does, or where it does not end. */
export function quotedAt(code: string, at: number, fills: Interpolation): Quoted | undefined {
  const quote = code.charAt(at);
  if (quote !== '"' && quote !== "'") return undefined;
  const filled = isFilled(code, at, fills) ? FILLED[fills] : undefined;
  const texts: Span[] = [];
  const values: Span[] = [];
  const limit = Math.min(code.length, at + MAX_STRING_UNITS);
  let from = at + 1;
  const flush = (end: number) => {
    if (end > from) texts.push({ start: from, end });
  };
  for (let end = from; end < limit; end++) {
    const char = code.charAt(end);
    if (char === quote) {
      flush(end);
      return { start: at + 1, end, texts, values };
    }
    if (char === '\\') {
      flush(end);
      // What stands behind the mark is shown, unless both stand for something else.
      from = /["'\\$#{]/.test(code.charAt(end + 1)) ? end + 1 : end + 2;
      end++;
    } else if (filled && '#${'.includes(char)) {
      filled.lastIndex = end;
      if (!filled.test(code)) continue;
      flush(end);
      from = filled.lastIndex;
      values.push({ start: end, end: from });
      end = from - 1;
    }
  }
  return undefined;
}

/** A string of which it is not known what it says: all of `span`. */
export function unknownIn(span: Span): Quoted {
  return { start: span.start, end: span.end, texts: [], values: [{ start: span.start, end: span.end }] };
}

/** What a string says, with nothing for what is filled in. */
export function saidIn(code: string, { texts }: Quoted): string {
  return texts.map(({ start, end }) => code.slice(start, end)).join('');
}

/** Only strings in double quotes are filled in, in C# those behind a dollar. */
function isFilled(code: string, at: number, fills: Interpolation): boolean {
  return code.charAt(at) === '"' && (fills !== 'razor' || code.charAt(at - 1) === '$');
}
