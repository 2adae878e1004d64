import type { Span } from '../../text/mapped-text.ts';
import { afterBreak, isBlank, lineEnd, skipBlanks } from './line-ends.ts';

/** A header field as it stands in the source. */
export interface Field {
  /** Lower case. */
  readonly name: string;
  /** From the name to the end of the last line, without its line break. */
  readonly span: Span;
  /** What follows the colon, line by line, without line breaks; folded lines keep their leading white space. */
  readonly lines: readonly Span[];
}

/** The header of a message or part, and where its body starts. */
export interface HeaderSection {
  readonly start: number;
  readonly fields: readonly Field[];
  readonly body: number;
}

interface FieldLine extends Span {
  readonly next: number;
  /** The end of a field's name, or -1: no field starts on this line. */
  readonly nameEnd: number;
  readonly isFolded: boolean;
}

const COLON = 58;
const KNOWN =
  /^(?:content-[a-z-]+|mime-version|subject|from|to|cc|bcc|date|reply-to|sender|received|return-path|delivered-to|message-id|references|in-reply-to|list-[a-z-]+|x-[\w-]+|dkim-signature|authentication-results|importance|precedence|user-agent)$/;

/**
 * Reads header fields up to a blank line, or up to a line where `stops` is true. A line that is no field is passed
 * over if a usual field follows before the blank line, as clients do; otherwise the body starts with it.
 */
export function readHead(source: string, start: number, stops: (at: number) => boolean): HeaderSection {
  const { lines, body } = headLines(source, start, stops);
  let lastKnown = lines.length - 1;
  while (lastKnown >= 0 && !KNOWN.test(nameOf(source, lines[lastKnown]))) lastKnown--;
  const fields: { name: string; span: { start: number; end: number }; lines: Span[] }[] = [];
  let current: (typeof fields)[number] | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.nameEnd >= 0) {
      current = { name: nameOf(source, line), span: { start: line.start, end: line.end }, lines: [] };
      current.lines.push({ start: source.indexOf(':', line.nameEnd) + 1, end: line.end });
      fields.push(current);
    } else if (current && (line.isFolded || lostItsFold(current))) {
      current.span.end = line.end;
      current.lines.push({ start: line.start, end: line.end });
    } else if (index > lastKnown) return { start, fields, body: line.start };
    else if (!line.isFolded) current = undefined;
  }
  return { start, fields, body };
}

/** Where the header of a whole message starts: after a BOM, blank lines and the `From ` line of an mbox file. */
export function messageStart(source: string): number {
  const first = source.startsWith('\uFEFF') ? 1 : source.startsWith('ï»¿') ? 3 : 0;
  let at = first;
  for (let end = at; at < source.length; at = end) {
    const stop = skipBlanks(source, at);
    end = afterBreak(source, stop);
    if (end === stop) break;
  }
  if (source.startsWith('From ', at) || source.startsWith('>From ', at)) {
    const next = afterBreak(source, lineEnd(source, at));
    if (nameEndAt(source, next) >= 0) return next;
  }
  // Text that happens to start after blank lines is not a header.
  const isHeader = KNOWN.test(source.slice(at, Math.max(at, nameEndAt(source, at))).toLowerCase());
  return isHeader ? at : first;
}

/** The field's body on one line, as it stands in the source. */
export function rawValue(source: string, field: Field): string {
  return field.lines.map((line) => source.slice(line.start, line.end)).join('');
}

/** An extension field with nothing behind its colon: the next line has been folded, and has lost its white space. */
function lostItsFold(field: Field): boolean {
  const [first] = field.lines;
  return field.name.startsWith('x-') && first !== undefined && first.start >= first.end;
}

function headLines(source: string, start: number, stops: (at: number) => boolean) {
  const lines: FieldLine[] = [];
  let at = start;
  while (at < source.length && !stops(at)) {
    const end = lineEnd(source, at);
    const next = afterBreak(source, end);
    if (end === at) return { lines, body: next };
    const isFolded = isBlank(source.charCodeAt(at));
    lines.push({ start: at, end, next, isFolded, nameEnd: isFolded ? -1 : nameEndAt(source, at) });
    at = next;
  }
  return { lines, body: at };
}

/** The end of the field name that starts at `at`, or -1; white space before the colon is obsolete and allowed (RFC 5322, 4.5). */
function nameEndAt(source: string, at: number): number {
  let end = at;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code <= 32 || code >= 127 || code === COLON) break;
  }
  return end > at && source.charCodeAt(skipBlanks(source, end)) === COLON ? end : -1;
}

function nameOf(source: string, line: FieldLine | undefined): string {
  return line && line.nameEnd >= 0 ? source.slice(line.start, line.nameEnd).toLowerCase() : '';
}
