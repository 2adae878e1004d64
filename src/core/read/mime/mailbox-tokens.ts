import type { MappedText, Span } from '../../text/mapped-text.ts';

/** A stretch of an address field; `start` to `end` is what is inside the quotes or brackets. */
export interface Token extends Span {
  readonly kind: 'text' | 'quoted' | 'comment' | 'angle' | 'separator';
  /** From its opening to after its closing character. */
  readonly from: number;
  readonly next: number;
}

/** No address field that people write has as many; what stands behind them is one text. */
const MAX_TOKENS = 10_000;
const BACKSLASH = 92;
const SPECIAL = /["(<,;]/g;

/**
 * Cuts a decoded address field at its quotes, comments, angle brackets and separators (RFC 5322, section 3.2).
 * One that comes out of an encoded word is text (RFC 2047, section 5); what is never closed is text too.
 */
export function tokens(value: MappedText): readonly Token[] {
  const { text } = value;
  const found: Token[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  const addText = (end: number) => {
    if (end > from) found.push({ kind: 'text', start: from, end, from, next: end });
  };
  const special = new RegExp(SPECIAL);
  for (let match = special.exec(text); match && found.length < MAX_TOKENS; match = special.exec(text)) {
    const at = match.index;
    const opening = match[0];
    if (unclosed.has(opening) || !isVerbatim(value, at)) continue;
    const token = tokenAt(value, at, opening);
    if (token) {
      addText(at);
      found.push(token);
      from = token.next;
      special.lastIndex = from;
    } else if (opening !== '<') {
      unclosed.add(opening);
      addText(at);
      // A quote that nothing closes is noise, a bracket is not.
      from = opening === '"' ? at + 1 : at;
    }
  }
  addText(text.length);
  return found;
}

function tokenAt(value: MappedText, at: number, opening: string): Token | undefined {
  const { text } = value;
  if (opening === '"') return enclosed(value, at, 'quoted', '"');
  if (opening === '(') return enclosed(value, at, 'comment', ')');
  if (opening === '<') return angle(text, at);
  return { kind: 'separator', start: at, end: at + 1, from: at, next: at + 1 };
}

/** Of several opening brackets, the last one before the closing bracket opens the address. */
function angle(text: string, at: number): Token | undefined {
  const bracket = /[<>]/g;
  bracket.lastIndex = at + 1;
  const match = bracket.exec(text);
  if (match?.[0] === '<') return undefined;
  const end = match?.index ?? text.length;
  return { kind: 'angle', start: at + 1, end, from: at, next: match ? end + 1 : end };
}

/** From an opening character to the one that closes it; comments nest, quotes do not. */
function enclosed(value: MappedText, at: number, kind: Token['kind'], close: string): Token | undefined {
  const { text } = value;
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    if (text.charCodeAt(end) === BACKSLASH) end++;
    else if (kind === 'comment' && text[end] === '(') depth++;
    else if (text[end] === close && isVerbatim(value, end) && depth-- === 0) {
      return { kind, start: at + 1, end, from: at, next: end + 1 };
    }
  }
  return undefined;
}

/** Whether one source character stands for the one at `at`: nothing decoded. */
function isVerbatim(value: MappedText, at: number): boolean {
  const { start, end } = value.span(at, at + 1);
  return end - start === 1;
}
