import { endOfBraces, endOfString } from '../escapes.ts';

/** A token of JavaScript, as far as a `dnsconfig.js` needs it. */
export interface JsToken {
  readonly kind: 'string' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
}

const WORD = /[\w$]+/y;

/** Cuts JavaScript into tokens; white space and comments are left out. */
export function* jsTokens(source: string): Generator<JsToken> {
  let at = 0;
  while (at < source.length) {
    const { kind, end } = tokenAt(source, at);
    if (kind) yield { kind, start: at, end };
    at = end;
  }
}

function tokenAt(source: string, at: number): { readonly kind?: JsToken['kind']; readonly end: number } {
  const character = source.charAt(at);
  if (' \t\r\n'.includes(character)) return { end: at + 1 };
  if (character === '"' || character === "'")
    return { kind: 'string', end: endOfString(source, at, character) };
  if (character === '`') return { kind: 'string', end: endOfTemplate(source, at) };
  if (source.startsWith('//', at)) return { end: indexOrEnd(source, '\n', at) };
  if (source.startsWith('/*', at)) return { end: Math.min(source.length, indexOrEnd(source, '*/', at) + 2) };
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  return word ? { kind: 'word', end: at + word[0].length } : { kind: 'mark', end: at + 1 };
}

function endOfTemplate(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '`') return at + 1;
    else if (character === '$' && source.charAt(at + 1) === '{') at = endOfBraces(source, at + 1) - 1;
  }
  return source.length;
}

function indexOrEnd(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at;
}
