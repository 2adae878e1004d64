import { type MappedText, TextBuilder } from '../text/mapped-text.ts';
import { isPlainHost } from '../text/top-levels.ts';

/** Where an address that is written out leads: as it stands, an e-mail address after `mailto:`, a bare host after `//`. */
export function writtenTarget(input: MappedText, start: number, end: number): MappedText {
  const text = input.text.slice(start, end);
  const isMail = text.includes('@') && !text.includes('/') && !text.includes(':');
  if (!isMail && !BARE.test(text)) return input.slice(start, end);
  const builder = new TextBuilder(input);
  builder.put(isMail ? 'mailto:' : '//', start, start);
  builder.copy(start, end);
  return builder.build();
}

/** An address written out in a text: a range of it. */
export interface WrittenAddress {
  readonly start: number;
  readonly end: number;
}

const MARK = /https?:\/\/|www\.|@|\.[a-z]{2,6}\//gi;
/** A host without `www.`, and a path. */
const BARE = /^(?!www\.)[a-z\d.-]+\.[a-z]+\//;

/**
 * Finds the web and e-mail addresses that a mail program would make links of, in order and without overlap.
 * Punctuation after an address and the bracket around it do not belong to it.
 */
export function* findAddresses(text: string): Generator<WrittenAddress> {
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < done) continue;
    const found = mark.startsWith('.')
      ? bareAddress(text, index, mark.length, done)
      : mark === '@'
        ? mailAddress(text, index, done)
        : webAddress(text, index, mark.length);
    if (!found) continue;
    done = found.end;
    yield found;
  }
}

/** Of these addresses, the ones that are a host and a path alone: `bit.ly/3xyz`. */
export function* findBareAddresses(text: string): Generator<WrittenAddress> {
  if (!text.includes('/')) return;
  for (const address of findAddresses(text)) {
    if (BARE.test(text.slice(address.start, address.end))) yield address;
  }
}

/** RFC 5321: a local part has at most 64 octets. */
const MAX_LOCAL_PART_UNITS = 64;

function mailAddress(text: string, at: number, done: number): WrittenAddress | undefined {
  let start = at;
  const first = Math.max(done, at - MAX_LOCAL_PART_UNITS);
  while (start > first && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && text[start] === '.') start++;
  let end = at + 1;
  while (end < text.length && isHost(text.charCodeAt(end))) end++;
  while (end > at + 1 && (text[end - 1] === '.' || text[end - 1] === '-')) end--;
  const dot = text.slice(at + 2, end).indexOf('.');
  return start < at && dot >= 0 ? { start, end } : undefined;
}

function webAddress(text: string, start: number, scheme: number): WrittenAddress | undefined {
  if (start > 0 && isLetter(text.charCodeAt(start - 1))) return undefined;
  let end = start + scheme;
  const host = end;
  while (end < text.length && isHost(text.charCodeAt(end))) end++;
  if (end === host) return undefined;
  let open = 0;
  for (; end < text.length && !endsAddress(text.charCodeAt(end)); end++) {
    if (text[end] === '(') open++;
    else if (text[end] === ')' && --open < 0) break;
  }
  while (end > host && isPunctuation(text.charCodeAt(end - 1))) end--;
  return end > host ? { start, end } : undefined;
}

/** RFC 1035: a host has at most 253 octets. */
const MAX_HOST_UNITS = 253;

/** An address whose host is known by its end: `bit.ly/3xyz`, not `readme.md/license`. Finds none in capitals. */
function bareAddress(text: string, dot: number, length: number, done: number): WrittenAddress | undefined {
  let start = dot;
  const first = Math.max(done, dot - MAX_HOST_UNITS);
  while (start > first && isBareHost(text.charCodeAt(start - 1))) start--;
  if (start === dot || text[start] === '.' || (start > 0 && !isBefore(text.charCodeAt(start - 1))))
    return undefined;
  const path = dot + length;
  if (!isPlainHost(text.slice(start, path - 1), true) || !isLetter(text.charCodeAt(path))) return undefined;
  return webAddress(text, start, path - start);
}

/** Lower-case letters, digits, `-`, `.`. */
function isBareHost(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}

/** White space, an opening bracket, a quotation mark, a colon. */
function isBefore(code: number): boolean {
  return (
    code <= 32 || code === 34 || code === 39 || code === 40 || code === 58 || code === 91 || isOutside(code)
  );
}

/** Letters and digits, all beyond ASCII that is neither a space nor a quotation mark, and template placeholders. */
function isLetter(code: number): boolean {
  if (code >= 128) return !isOutside(code);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Letters, digits, `-`, `.`, `_`, and template placeholders. */
function isHost(code: number): boolean {
  return isLetter(code) || code === 45 || code === 46 || code === 95;
}

/** The characters of `atext` (RFC 5322) that people use. */
function isLocal(code: number): boolean {
  return isHost(code) || code === 43 || code === 37 || code === 39 || code === 61;
}

/** Spaces beyond ASCII, dashes, quotation marks, ellipses, marks of direction. */
function isOutside(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;
}

/** White space, controls, `<`, `>`, `"`, a back-tick. */
function endsAddress(code: number): boolean {
  return code <= 32 || code === 60 || code === 62 || code === 34 || code === 96 || isOutside(code);
}

/** `! ' * , . : ; ? ] _ } ~` and a closing quote: they end a sentence, not an address. */
function isPunctuation(code: number): boolean {
  return "!'*,.:;?]_}~\u2019\u201D\u2026".includes(String.fromCharCode(code));
}
