import type { TextRange } from '../text-part.ts';

/** A word or a quoted string of a zone file; the offsets take in its quotes. */
export interface ZoneToken {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** What stands on one line, or in parentheses over several. */
export interface ZoneLine {
  readonly tokens: readonly ZoneToken[];
  /** Whether it begins with white space, so that the owner is the one before. */
  readonly isIndented: boolean;
  /** The comment at its end, from its semicolon on. */
  readonly comment?: TextRange;
}

const NEVER_IN_WORDS = ' \t\r\n";()';

/** The lines of a zone file (RFC 1035, 5.1): comments gone, what parentheses hold together as one. */
export function* zoneLines(source: string): Generator<ZoneLine> {
  let tokens: ZoneToken[] = [];
  let comment: TextRange | undefined;
  let depth = 0;
  let lineStart = 0;
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '\n' && depth === 0) {
      if (tokens.length > 0) yield lineOf(source, lineStart, tokens, comment);
      tokens = [];
      comment = undefined;
      at++;
      lineStart = at;
    } else if (character === ';') {
      const to = endOfComment(source, at);
      if (depth === 0) comment = { from: at, to };
      at = to;
    } else if (character === '"') {
      const end = endOfQuoted(source, at);
      tokens.push({ start: at, end, isQuoted: true });
      at = end;
    } else if (character === '(' || character === ')') {
      depth = character === '(' ? depth + 1 : Math.max(0, depth - 1);
      at++;
    } else if (isSpace(character)) {
      at++;
    } else {
      const end = endOfWord(source, at);
      tokens.push({ start: at, end, isQuoted: false });
      at = end;
    }
  }
  if (tokens.length > 0) yield lineOf(source, lineStart, tokens, comment);
}

function lineOf(
  source: string,
  lineStart: number,
  tokens: readonly ZoneToken[],
  comment: TextRange | undefined,
): ZoneLine {
  return { tokens, isIndented: isSpace(source.charAt(lineStart)), ...(comment && { comment }) };
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

function endOfComment(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** A string that isn’t closed ends with its line, so that one mistake doesn’t hide the rest of the file. */
function endOfQuoted(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') return at + 1;
    else if (character === '\n') return at;
  }
  return source.length;
}

function endOfWord(source: string, start: number): number {
  let at = start;
  while (at < source.length && !NEVER_IN_WORDS.includes(source.charAt(at)))
    at += source.charAt(at) === '\\' && source.charAt(at + 1) !== '\n' ? 2 : 1;
  return Math.min(at, source.length);
}
