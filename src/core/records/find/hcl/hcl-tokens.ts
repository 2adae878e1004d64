import { endOfBraces } from '../escapes.ts';

/** A token of HCL, the language of Terraform: `word` is a name, a number or an operator. */
export interface HclToken {
  readonly kind: 'string' | 'heredoc' | 'word' | 'mark' | 'newline';
  readonly start: number;
  readonly end: number;
}

const WORD = /[\w.*-]+/y;

/** Cuts HCL into tokens; comments are left out. A string takes in its quotes, a heredoc its markers. */
export function* hclTokens(source: string): Generator<HclToken> {
  let at = 0;
  while (at < source.length) {
    const token = tokenAt(source, at);
    if (token.kind) yield { kind: token.kind, start: at, end: token.end };
    at = token.end;
  }
}

function tokenAt(source: string, at: number): { readonly kind?: HclToken['kind']; readonly end: number } {
  const character = source.charAt(at);
  if (character === '\n') return { kind: 'newline', end: at + 1 };
  if (' \t\r'.includes(character)) return { end: at + 1 };
  if (character === '"') return { kind: 'string', end: endOfTemplate(source, at) };
  if (character === '#' || source.startsWith('//', at)) return { end: indexOrEnd(source, '\n', at) };
  if (source.startsWith('/*', at)) return { end: Math.min(source.length, indexOrEnd(source, '*/', at) + 2) };
  if (source.startsWith('<<', at)) {
    const end = endOfHeredoc(source, at);
    if (end > at) return { kind: 'heredoc', end };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  return word ? { kind: 'word', end: at + word[0].length } : { kind: 'mark', end: at + 1 };
}

function indexOrEnd(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at;
}

/** Behind the quote that closes a string; quotes in `${…}` belong to another. */
function endOfTemplate(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') return at + 1;
    else if (character === '\n') return at;
    else if (isInterpolation(source, at)) at = endOfBraces(source, at + 1) - 1;
  }
  return source.length;
}

/** Whether `${` or `%{` stands there, and is not written twice, which makes it text. */
export function isInterpolation(source: string, at: number): boolean {
  const sign = source.charAt(at);
  return (sign === '$' || sign === '%') && source.charAt(at + 1) === '{' && source.charAt(at - 1) !== sign;
}

const HEREDOC = /<<-?([A-Za-z_]\w*)\r?\n/y;

/** The end of the line with the marker that ends a heredoc, or `start` where there is no heredoc. */
function endOfHeredoc(source: string, start: number): number {
  HEREDOC.lastIndex = start;
  const [opening, marker = ''] = HEREDOC.exec(source) ?? [];
  if (opening === undefined) return start;
  for (let at = start + opening.length; at < source.length; ) {
    const lineEnd = indexOrEnd(source, '\n', at);
    if (source.slice(at, lineEnd).trim() === marker) return lineEnd;
    at = lineEnd + 1;
  }
  return source.length;
}
