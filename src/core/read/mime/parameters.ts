import { isBlank, skipBlanks } from './line-ends.ts';
import { hexDigit } from './quoted-printable.ts';

/** A field such as Content-Type: its value in lower case, and its parameters, names in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** What most parts say of themselves. */
const EMPTY: Structured = { value: '', parameters: new Map() };

const BACKSLASH = 92;
const CLOSE = 41;
const EQUALS = 61;
const OPEN = 40;
const QUOTE = 34;
const SEMICOLON = 59;

/**
 * Reads an unfolded field body by RFC 2045, section 5.1, with the continuations of RFC 2231; forgives a missing
 * semicolon, quote or closing bracket. Of two parameters with one name the first counts.
 */
export function readStructured(text: string): Structured {
  if (text === '') return EMPTY;
  const raw = new Map<string, string>();
  let at = skipComments(text, 0);
  const start = at;
  at = tokenEnd(text, at, OPEN);
  const value = unquoted(text.slice(start, at)).toLowerCase();
  for (;;) {
    at = skipComments(text, at);
    if (at >= text.length) break;
    const from = at;
    at = tokenEnd(text, at, EQUALS);
    const name = text.slice(from, at).toLowerCase();
    at = skipComments(text, at);
    if (text.charCodeAt(at) === EQUALS) {
      const parameter = readValue(text, skipComments(text, at + 1));
      if (name !== '' && !raw.has(name)) raw.set(name, parameter.value);
      at = parameter.next;
    }
    if (text.charCodeAt(at) === SEMICOLON) at++;
  }
  return { value, parameters: joinContinuations(raw) };
}

function readValue(text: string, at: number): { value: string; next: number } {
  if (text.charCodeAt(at) !== QUOTE) {
    const end = tokenEnd(text, at, SEMICOLON);
    return { value: text.slice(at, end), next: end };
  }
  let value = '';
  let from = at + 1;
  let end = from;
  for (; end < text.length && text.charCodeAt(end) !== QUOTE; end++) {
    if (text.charCodeAt(end) !== BACKSLASH) continue;
    value += text.slice(from, end);
    from = ++end;
  }
  return { value: value + text.slice(from, end), next: Math.min(end + 1, text.length) };
}

/** The first offset from `at` on that is neither white space nor in a comment; one that never ends takes all the rest. */
function skipComments(text: string, at: number): number {
  let next = skipBlanks(text, at);
  while (text.charCodeAt(next) === OPEN) {
    let depth = 0;
    let end = next;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === BACKSLASH) end++;
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) break;
    }
    next = skipBlanks(text, Math.min(end + 1, text.length));
  }
  return next;
}

/** RFC 2231: `name*0`, `name*1*`, `name*`; sections ending in `*` are percent-encoded, the first names a charset. */
function joinContinuations(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  const sections = new Map<string, { number: number; value: string; isEncoded: boolean }[]>();
  for (const [name, value] of raw) {
    const match = /^([^*]+)\*(?:(\d{1,9})(\*?))?$/.exec(name);
    if (!match) {
      joined.set(name, value);
      continue;
    }
    const base = match[1] ?? '';
    const list = sections.get(base) ?? [];
    list.push({
      number: Number(match[2] ?? 0),
      value,
      isEncoded: match[2] === undefined || match[3] === '*',
    });
    sections.set(base, list);
  }
  for (const [name, list] of sections) {
    list.sort((one, other) => one.number - other.number);
    joined.set(name, decodeSections(list));
  }
  return joined;
}

function decodeSections(sections: readonly { value: string; isEncoded: boolean }[]): string {
  const [first] = sections;
  const charset = first?.isEncoded ? /^([^']*)'[^']*'/.exec(first.value) : null;
  const codes: number[] = [];
  for (const section of sections) {
    const value = section === first && charset ? section.value.slice(charset[0].length) : section.value;
    for (let at = 0; at < value.length; at++) {
      const byte = section.isEncoded && value[at] === '%' ? hexPair(value, at + 1) : -1;
      codes.push(byte < 0 ? value.charCodeAt(at) : byte);
      if (byte >= 0) at += 2;
    }
  }
  return decodeBytes(codes, charset?.[1] ?? '');
}

function decodeBytes(codes: readonly number[], label: string): string {
  if (codes.some((code) => code > 255)) return codes.map((code) => String.fromCharCode(code)).join('');
  try {
    return new TextDecoder(label || 'utf-8').decode(Uint8Array.from(codes));
  } catch {
    return codes.map((code) => String.fromCharCode(code)).join('');
  }
}

function hexPair(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at));
  const low = hexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function unquoted(text: string): string {
  return text.replaceAll('"', '');
}

/** Where white space, a semicolon or `stop` ends what starts at `at`. */
function tokenEnd(text: string, at: number, stop: number): number {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isBlank(code) || code === SEMICOLON || code === stop) return end;
  }
  return text.length;
}
