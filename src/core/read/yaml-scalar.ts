import { endOfLine, nextLine } from '../text/lines.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { Flow } from './whitespace.ts';

interface Scalar {
  /** White space at its ends removed and within it collapsed. */
  readonly value: MappedText;
  /** Where the line after it begins. */
  readonly next: number;
}

/** Reads the YAML or TOML string that begins after a key and its separator; nothing at or after `last` belongs to it. */
export function readScalar(input: MappedText, start: number, last: number): Scalar {
  const { text } = input;
  let at = start;
  while (at < last && isBlank(text.charCodeAt(at))) at++;
  const mark = text.charAt(at);
  const flow = new Flow(input, at);
  let end: number;
  if (mark === '"') end = readDoubleQuoted(flow, text, at + 1, last);
  else if (mark === "'") end = readSingleQuoted(flow, text, at + 1, last);
  else if (mark === '>' || mark === '|') return readBlock(flow, text, at, last);
  else return readPlain(flow, text, at, last);
  return { value: flow.build(), next: nextLine(text, endOfLine(text, end)) };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\n'],
  ['t', ' '],
  ['_', '\u00A0'],
  ['N', '\u0085'],
  ['b', ''],
  ['e', ''],
  ['f', ' '],
  ['v', ' '],
  ['0', ''],
  ['a', ''],
]);

const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Gives the offset after the closing quote. */
function readDoubleQuoted(flow: Flow, text: string, start: number, last: number): number {
  let from = start;
  let at = start;
  while (at < last && text[at] !== '"') {
    if (text[at] !== '\\') {
      at++;
      continue;
    }
    flow.text(from, at);
    const mark = text.charAt(at + 1);
    const digits = HEX_DIGITS.get(mark) ?? 0;
    const end = Math.min(last, at + 2 + digits);
    const decoded = digits > 0 ? fromHex(text.slice(at + 2, end)) : (ESCAPES.get(mark) ?? mark);
    if (decoded !== '') flow.put(decoded, at, end);
    at = end;
    from = end;
  }
  flow.text(from, at);
  return Math.min(last, at + 1);
}

function fromHex(digits: string): string {
  const code = /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : 0;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function readSingleQuoted(flow: Flow, text: string, start: number, last: number): number {
  let from = start;
  let at = start;
  while (at < last) {
    if (text[at] !== "'") at++;
    else if (text[at + 1] === "'" && at + 1 < last) {
      flow.text(from, at);
      flow.put("'", at, at + 2);
      at += 2;
      from = at;
    } else break;
  }
  flow.text(from, at);
  return Math.min(last, at + 1);
}

/** A folded (`>`) or literal (`|`) block: the lines below that are indented. */
function readBlock(flow: Flow, text: string, start: number, last: number): Scalar {
  const from = nextLine(text, endOfLine(text, start));
  const next = endOfIndented(text, from, last);
  flow.text(from, next, text[start] === '|');
  return { value: flow.build(), next };
}

/** Up to a comment; indented lines below continue it. */
function readPlain(flow: Flow, text: string, start: number, last: number): Scalar {
  const lineEnd = endOfLine(text, start);
  const next = endOfIndented(text, nextLine(text, lineEnd), last);
  for (let at = start; at < next; ) {
    const end = Math.min(endOfLine(text, at), next);
    flow.text(at, endOfPlain(text, at, end));
    flow.break(' ');
    at = nextLine(text, end);
  }
  const value = flow.build();
  const isNull = value.text === '~' || value.text === 'null';
  return { value: isNull ? value.slice(0, 0) : value, next };
}

function endOfPlain(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text[at] === '#' && (at === start || isBlank(text.charCodeAt(at - 1)))) return at;
  }
  return end;
}

/** Where the lines that are indented, or blank between such, end. */
function endOfIndented(text: string, from: number, last: number): number {
  let end = Math.min(from, last);
  for (let at = end; at < last; ) {
    const after = nextLine(text, endOfLine(text, at));
    if (!isBlank(text.charCodeAt(at))) {
      if (text.slice(at, after).trim() !== '') break;
    } else end = after;
    at = after;
  }
  return Math.min(end, last);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
