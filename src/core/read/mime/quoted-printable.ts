import { afterBreak, isBlank, lineEnd } from './line-ends.ts';
import type { Octets } from './octets.ts';

const EQUALS = 61;
const UNDERSCORE = 95;

/** Decodes a quoted-printable body (RFC 2045, section 6.7); what is no valid escape stays as text. */
export function readQuotedPrintable(text: string, start: number, end: number, octets: Octets): void {
  let at = start;
  while (at < end) {
    const lineStop = Math.min(lineEnd(text, at), end);
    const next = Math.min(afterBreak(text, lineStop), end);
    // White space at the end of a line has been added in transit.
    let stop = lineStop;
    while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
    const isSoft = stop > at && text.charCodeAt(stop - 1) === EQUALS;
    readEscapes(text, at, isSoft ? stop - 1 : stop, octets);
    if (!isSoft) octets.copy(lineStop, next);
    at = next;
  }
}

/** Decodes the Q encoding of an encoded word (RFC 2047, section 4.2). */
export function readQ(text: string, start: number, end: number, octets: Octets): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== UNDERSCORE) continue;
    readEscapes(text, from, at, octets);
    octets.byte(32, at, at + 1);
    from = at + 1;
  }
  readEscapes(text, from, end, octets);
}

function readEscapes(text: string, start: number, end: number, octets: Octets): void {
  let from = start;
  for (let at = start; at + 2 < end; at++) {
    if (text.charCodeAt(at) !== EQUALS) continue;
    const high = hexDigit(text.charCodeAt(at + 1));
    const low = hexDigit(text.charCodeAt(at + 2));
    if (high < 0 || low < 0) continue;
    octets.copy(from, at);
    octets.byte(high * 16 + low, at, at + 3);
    at += 2;
    from = at + 1;
  }
  octets.copy(from, end);
}

/** The value of a hexadecimal digit, of either case; -1 for any other character. */
export function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  if (code >= 97 && code <= 102) return code - 87;
  return -1;
}
