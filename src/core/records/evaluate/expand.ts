import { dottedIp, formatIp } from '../ip-address.ts';
import type { Macro, MacroLetter, MacroString } from '../spf/macro.ts';
import type { SpfIdentity } from './sender.ts';

/** What macros stand for in one record. */
export interface MacroValues {
  readonly identity: SpfIdentity;
  /** The domain of the record. */
  readonly domain: string;
  /** What `%{p}` stands for. */
  readonly validatedName: string;
}

const UNESCAPED = /[^A-Za-z0-9\-._~]/gu;

/** A text with its macros filled in (RFC 7208, section 7). */
export function expand(text: MacroString, values: MacroValues): string {
  return text.pieces
    .map((piece) => (piece.kind === 'macro' ? macroValue(piece, values) : piece.value))
    .join('');
}

/** Whether a macro of a letter is in a text. */
export function hasMacro(text: MacroString, letter?: MacroLetter): boolean {
  return text.pieces.some(
    (piece) => piece.kind === 'macro' && (letter === undefined || piece.letter === letter),
  );
}

function macroValue(macro: Macro, values: MacroValues): string {
  const parts = splitAt(letterValue(macro.letter, values), macro.delimiters);
  if (macro.reversed) parts.reverse();
  const value = (macro.keep === undefined ? parts : parts.slice(-macro.keep)).join('.');
  return macro.escaped ? value.replace(UNESCAPED, escapedBytes) : value;
}

function letterValue(letter: MacroLetter, { identity, domain, validatedName }: MacroValues): string {
  switch (letter) {
    case 's':
      return `${identity.localPart}@${identity.domain}`;
    case 'l':
      return identity.localPart;
    case 'o':
      return identity.domain;
    case 'd':
      return domain;
    case 'i':
      return dottedIp(identity.ip);
    case 'p':
      return validatedName;
    case 'v':
      return identity.ip.length === 4 ? 'in-addr' : 'ip6';
    case 'h':
      return identity.helo;
    case 'c':
      return formatIp(identity.ip);
    case 'r':
      return identity.receiver;
    case 't':
      return String(identity.seconds);
  }
}

function splitAt(value: string, delimiters: string): string[] {
  const parts = [''];
  for (const unit of value) {
    if (delimiters.includes(unit)) parts.push('');
    else parts[parts.length - 1] += unit;
  }
  return parts;
}

/** The bytes of a character in UTF-8, as URLs have them. */
function escapedBytes(character: string): string {
  if (character <= '\x7F') return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(/^[\uD800-\uDFFF]$/.test(character) ? '\uFFFD' : character);
}
