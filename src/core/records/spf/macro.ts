import { partOf, type TextPart, type TextRange } from '../text-part.ts';

/** What a macro letter stands for (RFC 7208, section 7.2); `c`, `r` and `t` only in explanations. */
export type MacroLetter = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'v' | 'h' | 'c' | 'r' | 't';

/** `%{…}` */
export interface Macro extends TextPart {
  readonly kind: 'macro';
  readonly letter: MacroLetter;
  /** Whether the letter is a capital: the value is escaped for URLs. */
  readonly escaped: boolean;
  /** How many parts are kept, counted from the right; absent for all. */
  readonly keep?: number;
  readonly reversed: boolean;
  /** The characters at which the value is cut into parts. */
  readonly delimiters: string;
}

/** Text that stands for itself, or for `value`: `%%`, `%_`, `%-`. */
interface MacroLiteral extends TextPart {
  readonly kind: 'literal' | 'escape';
  readonly value: string;
}

/** A text with macros in it; what is wrong in it is left out of `pieces`. */
export interface MacroString extends TextPart {
  readonly pieces: readonly (Macro | MacroLiteral)[];
}

const MACRO = /%\{([a-z])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPES: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };
const LETTERS = 'slodipvhcrt';
/** Letters that are for explanations only. */
const EXPLANATION_LETTERS = 'crt';

/**
 * Reads a text with macros (RFC 7208, section 7.1) and notes the places of those that are none. Explanations may have
 * macros that domains may not.
 */
export function readMacros(
  record: string,
  { from, to }: TextRange,
  use: 'domain' | 'explanation',
  fault: (place: TextRange) => void,
): MacroString {
  const pieces: (Macro | MacroLiteral)[] = [];
  let at = from;
  while (at < to) {
    let percent = at;
    while (percent < to && record.charAt(percent) !== '%') percent++;
    if (percent > at) {
      const text = record.slice(at, percent);
      pieces.push({ kind: 'literal', value: text, from: at, to: percent, text });
    }
    if (percent === to) break;
    const piece = macroAt(record, percent, to, use);
    if (piece) pieces.push(piece);
    else fault({ from: percent, to: endOfBadMacro(record, percent, to) });
    at = piece ? piece.to : endOfBadMacro(record, percent, to);
  }
  return { ...partOf(record, from, to), pieces };
}

function macroAt(
  record: string,
  from: number,
  end: number,
  use: 'domain' | 'explanation',
): Macro | MacroLiteral | undefined {
  const stands = from + 1 < end ? ESCAPES[record.charAt(from + 1)] : undefined;
  if (stands !== undefined) return { kind: 'escape', value: stands, ...partOf(record, from, from + 2) };
  MACRO.lastIndex = from;
  const [text = '', letter = '', digits = '', reverse = '', delimiters = ''] = MACRO.exec(record) ?? [];
  const known = letterOf(letter);
  if (!known || from + text.length > end) return undefined;
  if (use === 'domain' && EXPLANATION_LETTERS.includes(known)) return undefined;
  if (digits !== '' && Number(digits) === 0) return undefined;
  return {
    kind: 'macro',
    letter: known,
    escaped: letter !== known,
    ...(digits !== '' && { keep: Number(digits) }),
    reversed: reverse !== '',
    delimiters: delimiters || '.',
    ...partOf(record, from, from + text.length),
  };
}

function letterOf(letter: string): MacroLetter | undefined {
  const small = letter.toLowerCase();
  return isMacroLetter(small) ? small : undefined;
}

function isMacroLetter(letter: string): letter is MacroLetter {
  return letter !== '' && LETTERS.includes(letter);
}

/** Behind the brace that closes what should be a macro, or else behind the percent sign and what follows it. */
function endOfBadMacro(record: string, from: number, end: number): number {
  if (record.charAt(from + 1) !== '{') return Math.min(end, from + 2);
  let at = from + 2;
  while (at < end && record.charAt(at) !== '}' && record.charAt(at) !== '%') at++;
  return at < end && record.charAt(at) === '}' ? at + 1 : at;
}
